// The families of individuals that a practitioner is involved with now, by name: households, and individuals without
// a present one.
//
// $practitionerId  STRING                id of the practitioner
// $today           DATE                  the day of "now"
// $systems         LIST<STRING> or null  codes of the source systems whose rows count; null for all
// $skip            INTEGER               rows to leave out, 0 or more
// $limit           INTEGER               rows at most, 1 to 101
//
// Returns 0 to $limit rows:
//   householdId  STRING or null
//   members      LIST<MAP>: id, displayName STRING; birthDate DATE or null; sex STRING or null; involved BOOLEAN

MATCH (:Practitioner {id: $practitionerId})<-[:WITH_PRACTITIONER]-(n:Involvement)
      <-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
WHERE n.from <= $today AND (n.to IS NULL OR n.to >= $today) AND (n.closedOn IS NULL OR n.closedOn > $today)
  AND ($systems IS NULL OR n.system IN $systems)
WITH DISTINCT i
OPTIONAL MATCH (i)-[m:MEMBER_OF]->(h:Household)
WHERE (m.from IS NULL OR m.from <= $today) AND (m.to IS NULL OR m.to >= $today)
WITH h, coalesce(h.id, i.id) AS familyId, collect(i) AS involved, min(i.displayName) AS name
ORDER BY name, familyId
SKIP $skip LIMIT $limit
RETURN h.id AS householdId, COLLECT {
  OPTIONAL MATCH (h)<-[m:MEMBER_OF]-(member:Individual)
  WHERE (m.from IS NULL OR m.from <= $today) AND (m.to IS NULL OR m.to >= $today)
  WITH coalesce(member, involved[0]) AS one ORDER BY one.birthDate, one.id
  RETURN {id: one.id, displayName: one.displayName, birthDate: one.birthDate, sex: one.sex,
          involved: one IN involved} AS one
} AS members
ORDER BY name, familyId
