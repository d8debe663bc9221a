// Whom the ledger holds: individuals that records are linked to.
//
// $individualIds  LIST<STRING> or null  ids of individuals, without repeats; null for everybody
//
// Returns 1 row for each that has records:
//   individualId STRING, birthDate DATE or null

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
WITH i
WHERE EXISTS { (i)<-[:LINKED_TO]-(:SourceRecord) }
RETURN i.id AS individualId, i.birthDate AS birthDate
