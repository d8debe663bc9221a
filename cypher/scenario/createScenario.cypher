// Keeps a scenario: its changes and the effects that its author states, with what they came to.
//
// $id          STRING     of the scenario
// $properties  MAP        of the scenario (`docs/graph.md`)
// $changes     LIST<MAP>  of each change: properties MAP, its id among them; figures LIST<MAP> with ids
// $effects     LIST<MAP>  properties of each effect, its id among them
//
// Returns 0 rows

MERGE (s:Scenario {id: $id})
SET s += $properties
WITH s
CALL (s) {
  UNWIND $changes AS row
  MERGE (c:ScenarioChange {id: row.properties.id})
  SET c += row.properties
  MERGE (s)-[:HAS_CHANGE]->(c)
  WITH c, row
  UNWIND row.figures AS one
  MERGE (f:ScenarioFigure {id: one.id})
  SET f += one
  MERGE (c)-[:REACHED]->(f)
}
CALL (s) {
  UNWIND $effects AS row
  MERGE (e:ScenarioEffect {id: row.id})
  SET e += row
  MERGE (s)-[:ASSUMES]->(e)
}
