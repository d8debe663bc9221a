// A scenario effect's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT ScenarioEffect_id IF NOT EXISTS
FOR (n:ScenarioEffect) REQUIRE n.id IS UNIQUE
