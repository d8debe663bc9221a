// Takes away the agencies that pay for nothing any more.
//
// Returns 0 rows

MATCH (a:Agency)
WHERE NOT EXISTS { (a)<-[:PAID_BY]-(:UnitCost) }
DELETE a
