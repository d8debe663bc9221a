// An address's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Address_id IF NOT EXISTS
FOR (n:Address) REQUIRE n.id IS UNIQUE
