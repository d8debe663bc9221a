// A scenario's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Scenario_id IF NOT EXISTS
FOR (n:Scenario) REQUIRE n.id IS UNIQUE
