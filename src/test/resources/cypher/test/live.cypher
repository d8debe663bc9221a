// Lets a person live in a household.
//
// $individualId  STRING
// $householdId   STRING
// $from          DATE or null
// $to            DATE or null
//
// Returns 0 rows

MERGE (i:Individual {id: $individualId})
MERGE (h:Household {id: $householdId})
CREATE (i)-[m:MEMBER_OF]->(h)
SET m.from = $from, m.to = $to
