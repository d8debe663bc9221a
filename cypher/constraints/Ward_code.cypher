// A ward's code is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Ward_code IF NOT EXISTS
FOR (n:Ward) REQUIRE n.code IS UNIQUE
