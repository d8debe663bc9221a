// A team's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Team_id IF NOT EXISTS
FOR (n:Team) REQUIRE n.id IS UNIQUE
