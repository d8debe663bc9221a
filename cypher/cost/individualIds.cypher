// Whom the ledger holds: individuals that records are linked to.
//
// Returns 1 row for each, in the order of ids:
//   individualId STRING

MATCH (i:Individual)
WHERE EXISTS { (i)<-[:LINKED_TO]-(:SourceRecord) }
RETURN i.id AS individualId
ORDER BY individualId
