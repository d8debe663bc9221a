// The individuals that a practitioner is involved with on a day, by name, if their system is shared with the caller.
//
// $practitionerId  STRING        id of the practitioner
// $asOf            DATE          the day
// $systems         LIST<STRING> or null  codes of the systems shared with the caller; null for all
// $skip            INTEGER       rows to leave out, 0 or more
// $limit           INTEGER       rows at most, 1 to 101
//
// Returns 0 to $limit rows: id, displayName STRING; birthDate DATE or null; sex STRING or null

MATCH (p:Practitioner {id: $practitionerId})
WHERE $systems IS NULL OR p.system IN $systems
MATCH (p)<-[:WITH_PRACTITIONER]-(n:Involvement)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
WHERE n.from <= $asOf AND coalesce(n.to >= $asOf, true) AND coalesce(n.closedOn > $asOf, true)
WITH DISTINCT i
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex
ORDER BY i.displayName, i.birthDate, i.id
SKIP $skip LIMIT $limit
