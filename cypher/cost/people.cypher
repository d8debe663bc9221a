// Whom the ledger holds: individuals that records are linked to.
//
// $individualIds  LIST<STRING>  ids of individuals, without repeats
//
// Returns 1 row for each that has records:
//   individualId STRING, birthDate DATE or null

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})
WHERE EXISTS { (i)<-[:LINKED_TO]-(:SourceRecord) }
RETURN individualId, i.birthDate AS birthDate
