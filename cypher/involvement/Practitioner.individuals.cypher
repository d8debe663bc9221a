// The individuals that each practitioner is involved with on a day, by name, if their system is shared with the
// caller.
//
// $practitionerIds  LIST<STRING>          ids of the practitioners, without repeats
// $asOf             DATE                  the day
// $systems          LIST<STRING> or null  codes of the systems shared with the caller; null for all
// $skip             INTEGER               individuals of each to leave out, 0 or more
// $limit            INTEGER               individuals of each at most, 1 to 101
//
// Returns 0 to $limit rows for each practitioner: practitionerId, id, displayName STRING; birthDate DATE or null; sex
//   STRING or null

UNWIND $practitionerIds AS practitionerId
MATCH (p:Practitioner {id: practitionerId})
WHERE $systems IS NULL OR p.system IN $systems
CALL (p) {
  MATCH (p)<-[:WITH_PRACTITIONER]-(n:Involvement)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
  WHERE n.from <= $asOf AND coalesce(n.to >= $asOf, true) AND coalesce(n.closedOn > $asOf, true)
  WITH DISTINCT i
  RETURN i
  ORDER BY i.displayName, i.birthDate, i.id
  SKIP $skip LIMIT $limit
}
RETURN practitionerId, i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex
ORDER BY practitionerId, displayName, birthDate, id
