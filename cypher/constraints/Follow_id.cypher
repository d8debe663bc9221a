// A follow's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Follow_id IF NOT EXISTS
FOR (n:Follow) REQUIRE n.id IS UNIQUE
