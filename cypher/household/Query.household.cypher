// The household with this id.
//
// $householdId  STRING  id of the household
//
// Returns 0 or 1 row: id STRING

MATCH (h:Household {id: $householdId})
WHERE EXISTS { (h)<-[:MEMBER_OF]-() }
RETURN h.id AS id
