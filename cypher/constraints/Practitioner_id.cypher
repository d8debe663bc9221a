// A practitioner's id is theirs alone.
//
// Returns 0 rows

CREATE CONSTRAINT Practitioner_id IF NOT EXISTS
FOR (n:Practitioner) REQUIRE n.id IS UNIQUE
