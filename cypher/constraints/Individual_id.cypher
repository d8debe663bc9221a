// An individual's id is theirs alone.
//
// Returns 0 rows

CREATE CONSTRAINT Individual_id IF NOT EXISTS
FOR (n:Individual) REQUIRE n.id IS UNIQUE
