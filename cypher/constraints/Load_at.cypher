// The latest load, and the one before a moment, are found by their moments.
//
// Returns 0 rows

CREATE CONSTRAINT Load_at IF NOT EXISTS
FOR (n:Load) REQUIRE n.at IS UNIQUE
