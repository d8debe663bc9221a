// A district's code is its own.
//
// Returns 0 rows

CREATE CONSTRAINT District_code IF NOT EXISTS
FOR (n:District) REQUIRE n.code IS UNIQUE
