// A county's code is its own.
//
// Returns 0 rows

CREATE CONSTRAINT County_code IF NOT EXISTS
FOR (n:County) REQUIRE n.code IS UNIQUE
