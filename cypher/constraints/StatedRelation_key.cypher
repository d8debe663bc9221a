// A source system uses a relation's identifier once.
//
// Returns 0 rows

CREATE CONSTRAINT StatedRelation_key IF NOT EXISTS
FOR (n:StatedRelation) REQUIRE n.key IS UNIQUE
