// An LSOA's code is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Lsoa_code IF NOT EXISTS
FOR (n:Lsoa) REQUIRE n.code IS UNIQUE
