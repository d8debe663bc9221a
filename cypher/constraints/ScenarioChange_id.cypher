// A scenario change's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT ScenarioChange_id IF NOT EXISTS
FOR (n:ScenarioChange) REQUIRE n.id IS UNIQUE
