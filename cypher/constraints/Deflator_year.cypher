// A year has one deflator.
//
// Returns 0 rows

CREATE CONSTRAINT Deflator_year IF NOT EXISTS
FOR (n:Deflator) REQUIRE n.year IS UNIQUE
