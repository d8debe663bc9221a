// The family around an individual or of a household, what sources do with each of them now, and which teams were
// formed around any of them. Labels that a relationship's type implies are left out, because this is asked most often.
//
// $individualId  STRING or null        id of the individual; where merged into another, that other is meant
// $householdId   STRING or null        id of the household, if there is no $individualId
// $today         DATE                  the day of "now"
// $eventsFrom    DATE                  a single event (counted, and without a last day) is of now from then on
// $pastTeams     BOOLEAN               whether ended teams count, and those that a person was taken off
// $systems       LIST<STRING> or null  codes of the source systems whose rows count; null for all
//
// Returns 0 or 1 row:
//   family  LIST<MAP>, eldest first: id, displayName STRING; birthDate DATE or null; sex STRING or null; inHousehold
//           BOOLEAN; relations LIST<{kind STRING, outward BOOLEAN, to, system STRING}>: what they are to the individual
//           `to`, or, if not outward, what that one is to them
//   work    LIST<MAP>, longest first: key, system, individualId STRING; from, asOf DATE; type of an intervention,
//           service of an involvement, role STRING or null; lead BOOLEAN or null; practitioner MAP or null: id, system,
//           name STRING; phone, email, team, dutyPhone, dutyEmail STRING or null; leftOn DATE or null
//   teamIds LIST<STRING>, first formed first
//   systems LIST<{code, name STRING}>: every source system

CALL () {
  MATCH (:Individual {id: $individualId})-[:MERGED_INTO*0..20]->(i:Individual)
  WHERE NOT EXISTS { (i)-[:MERGED_INTO]->() } AND EXISTS { (i)<-[:LINKED_TO]-() }
  WITH i LIMIT 1
  OPTIONAL MATCH (i)-[m:MEMBER_OF]->(h:Household)
  WHERE (m.from IS NULL OR m.from <= $today) AND (m.to IS NULL OR m.to >= $today)
  RETURN i, h
  UNION ALL
  MATCH (h:Household {id: $householdId})
  WHERE EXISTS { (h)<-[:MEMBER_OF]-() }
  RETURN null AS i, h
}
OPTIONAL MATCH (h)<-[m:MEMBER_OF]-(member:Individual)
WHERE (m.from IS NULL OR m.from <= $today) AND (m.to IS NULL OR m.to >= $today)
WITH i, collect(DISTINCT member) AS members
WITH CASE WHEN i IS NULL OR i IN members THEN members ELSE members + [i] END AS home
WITH home, COLLECT {
  UNWIND home AS person
  MATCH (person)<-[:LINKED_TO]-()-[end:STATES|WITH_RECORD]-(n)
        -[:STATES|WITH_RECORD]-()-[:LINKED_TO]->(relative:Individual)
  WHERE relative <> person AND (n.from IS NULL OR n.from <= $today) AND (n.to IS NULL OR n.to >= $today)
    AND (n.closedOn IS NULL OR n.closedOn > $today) AND ($systems IS NULL OR n.system IN $systems)
  WITH DISTINCT person, relative, n.kind AS kind, type(end) = 'STATES' AS outward, n.system AS system
  RETURN {relative: relative, kind: kind, outward: outward, to: person.id, system: system} AS relation
  ORDER BY person.id, kind, outward, system
} AS relations
WITH home, relations, reduce(all = home, one IN relations |
  CASE WHEN one.relative IN all THEN all ELSE all + [one.relative] END) AS family
RETURN COLLECT {
  UNWIND family AS person
  WITH person ORDER BY person.birthDate, person.id
  RETURN person {.id, .displayName, .birthDate, .sex, inHousehold: person IN home,
    relations: [one IN relations WHERE one.relative = person | one {.kind, .outward, .to, .system}]} AS one
} AS family,
COLLECT {
  UNWIND family AS person
  MATCH (person)<-[:LINKED_TO]-()-[:HAS_INVOLVEMENT|RECEIVED]->(n)
  WHERE n.from <= $today AND (n.closedOn IS NULL OR n.closedOn > $today)
    AND (n.to >= $today OR n.to IS NULL AND (n.quantity IS NULL OR n.from >= $eventsFrom))
    AND ($systems IS NULL OR n.system IN $systems)
  OPTIONAL MATCH (n)-[:OF_SERVICE]->(s)
  OPTIONAL MATCH (n)-[:WITH_PRACTITIONER]->(p)
  WITH person, n, s, p ORDER BY n.from, n.key
  RETURN n {.key, .system, .from, .asOf, .type, .role, .lead, individualId: person.id, service: s.name,
    practitioner: p {.id, .system, .name, .phone, .email, .team, .leftOn, .dutyPhone, .dutyEmail}} AS one
} AS work,
COLLECT {
  UNWIND family AS person
  MATCH (person)<-[:LINKED_TO]-()<-[:KNOWN_BY]-(f)<-[:HAS_FAMILY_MEMBER]-(t:Team)
  WHERE $pastTeams OR t.endedAt IS NULL AND f.removedAt IS NULL
  WITH DISTINCT t ORDER BY t.formedAt, t.id
  RETURN t.id AS id
} AS teamIds,
COLLECT { MATCH (system:SourceSystem) RETURN system {.code, .name} AS one ORDER BY one.code } AS systems
