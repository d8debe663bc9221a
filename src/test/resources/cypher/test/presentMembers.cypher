// Who lives in which household at present.
//
// Returns 1 row for each: individualId, householdId, uprn STRING or null

MATCH (i:Individual)-[m:MEMBER_OF]->(h:Household)-[:LIVES_AT]->(a:Address)
WHERE m.to IS NULL
RETURN i.id AS individualId, h.id AS householdId, a.uprn AS uprn
