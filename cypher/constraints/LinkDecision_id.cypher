// A decision's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT LinkDecision_id IF NOT EXISTS
FOR (n:LinkDecision) REQUIRE n.id IS UNIQUE
