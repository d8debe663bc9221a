// Where people lived and when, as the ledger holds it.
//
// $individualIds  LIST<STRING>  ids of individuals, without repeats
//
// Returns 1 row for each membership, in the order of the households' ids:
//   individualId, householdId STRING
//   from DATE or null   first day, inclusive; null when no source says
//   to   DATE or null   last day, inclusive; null while it goes on

UNWIND $individualIds AS individualId
MATCH (:Individual {id: individualId})-[m:MEMBER_OF]->(h:Household)
RETURN individualId, h.id AS householdId, m.from AS from, m.to AS to
ORDER BY householdId, individualId, from, to
