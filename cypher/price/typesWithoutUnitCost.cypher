// The types of intervention that were delivered and have no unit cost.
//
// Returns 1 row for each type, by type:
//   type STRING; interventions INTEGER, rows of it that are held, closed ones too

MATCH (n:Intervention)
WITH n.type AS type, count(*) AS interventions
WHERE NOT EXISTS { (c:UnitCost) WHERE c.type = type }
RETURN type, interventions
ORDER BY type
