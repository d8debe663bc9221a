// Where everybody lived and when, as the ledger holds it.
//
// Returns 1 row for each membership, in the order of the households' ids:
//   individualId, householdId STRING
//   from DATE or null   first day, inclusive; null when no source says
//   to   DATE or null   last day, inclusive; null while it goes on

MATCH (h:Household)<-[m:MEMBER_OF]-(i:Individual)
RETURN i.id AS individualId, h.id AS householdId, m.from AS from, m.to AS to
ORDER BY householdId, individualId, from, to
