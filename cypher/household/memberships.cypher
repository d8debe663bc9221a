// Every membership of a household as it stands, to tell what a load changes.
//
// Returns 1 row for each: individualId, householdId, addressId STRING; from, to DATE or null

MATCH (i:Individual)-[m:MEMBER_OF]->(h:Household)-[:LIVES_AT]->(a:Address)
RETURN i.id AS individualId, h.id AS householdId, a.id AS addressId, m.from AS from, m.to AS to
