// The households of each individual: the present one first, then the latest left.
//
// $individualIds  LIST<STRING>  ids of the individuals, without repeats
// $upTo           DATE          memberships that begin later are left out
//
// Returns 1 row for each id that exists:
//   individualId STRING
//   households   LIST<{householdId STRING, from DATE or null, to DATE or null}>

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})
RETURN individualId,
       COLLECT {
         MATCH (i)-[m:MEMBER_OF]->(h:Household)
         WHERE coalesce(m.from <= $upTo, true)
         RETURN {householdId: h.id, from: m.from, to: m.to} AS household
         ORDER BY coalesce(m.to, date('9999-12-31')) DESC, coalesce(m.from, date('0001-01-01')) DESC, h.id
       } AS households
