// A scenario figure's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT ScenarioFigure_id IF NOT EXISTS
FOR (n:ScenarioFigure) REQUIRE n.id IS UNIQUE
