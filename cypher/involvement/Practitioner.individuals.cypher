// The individuals that a practitioner is involved with now, by name.
//
// $practitionerId  STRING   id of the practitioner
// $today           DATE     an involvement that ends before it does not count
// $skip            INTEGER  rows to leave out, 0 or more
// $limit           INTEGER  rows at most, 1 to 101
//
// Returns 0 to $limit rows: id, displayName STRING; birthDate DATE or null; sex STRING or null

MATCH (:Practitioner {id: $practitionerId})<-[:WITH_PRACTITIONER]-(n:Involvement)
      <-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
WHERE n.closedOn IS NULL AND (n.to IS NULL OR n.to >= $today)
WITH DISTINCT i
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex
ORDER BY i.displayName, i.birthDate, i.id
SKIP $skip LIMIT $limit
