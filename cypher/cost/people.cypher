// Everybody whom the ledger holds: individuals that records are linked to.
//
// Returns 1 row for each:
//   individualId STRING
//   birthDate    DATE or null
//   tenure, mosaicGroup, mosaicType STRING or null

MATCH (i:Individual)
WHERE EXISTS { (i)<-[:LINKED_TO]-(:SourceRecord) }
RETURN i.id AS individualId, i.birthDate AS birthDate, null AS tenure, null AS mosaicGroup, null AS mosaicType
