// Where people lived and when, as the ledger holds it.
//
// $individualIds  LIST<STRING> or null  ids of individuals, without repeats; null for everybody
//
// Returns 1 row for each membership, in the order of the households' ids:
//   individualId, householdId STRING
//   from DATE or null   first day, inclusive; null when no source says
//   to   DATE or null   last day, inclusive; null while it goes on

CALL () {
  WITH $individualIds AS ids
  WHERE ids IS NULL
  MATCH (i:Individual)
  RETURN i
  UNION ALL
  UNWIND $individualIds AS id
  MATCH (i:Individual {id: id})
  RETURN i
}
MATCH (i)-[m:MEMBER_OF]->(h:Household)
RETURN i.id AS individualId, h.id AS householdId, m.from AS from, m.to AS to
ORDER BY householdId, individualId, from, to
