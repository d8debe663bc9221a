// An agency's code is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Agency_code IF NOT EXISTS
FOR (n:Agency) REQUIRE n.code IS UNIQUE
