// Takes away the unit costs that are not given any more.
//
// $ids  LIST<STRING>  ids of those that stay
//
// Returns 0 rows

MATCH (c:UnitCost)
WHERE NOT c.id IN $ids
DETACH DELETE c
