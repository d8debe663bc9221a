// A household's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Household_id IF NOT EXISTS
FOR (n:Household) REQUIRE n.id IS UNIQUE
