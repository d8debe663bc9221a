// Takes back one batch of memberships, keeping them as they were known.
//
// $rows    LIST<{individualId STRING, householdId STRING, from DATE or null, to DATE or null}>
// $knownTo DATETIME   when this system came to know better
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (i:Individual {id: row.individualId})-[m:MEMBER_OF]->(h:Household {id: row.householdId})
WHERE coalesce(m.from, date('0001-01-01')) = coalesce(row.from, date('0001-01-01'))
  AND coalesce(m.to, date('9999-12-31')) = coalesce(row.to, date('9999-12-31'))
CREATE (i)-[past:WAS_MEMBER_OF]->(h)
SET past = properties(m), past.knownTo = $knownTo
DELETE m
