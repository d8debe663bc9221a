// Writes one batch of memberships that are new.
//
// $rows      LIST<{individualId STRING, householdId STRING, from DATE or null, to DATE or null}>
// $knownFrom DATETIME   when this system came to know them
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (i:Individual {id: row.individualId})
MATCH (h:Household {id: row.householdId})
CREATE (i)-[m:MEMBER_OF {knownFrom: $knownFrom}]->(h)
SET m.from = row.from, m.to = row.to
