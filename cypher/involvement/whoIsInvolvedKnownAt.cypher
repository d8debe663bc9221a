// Who was involved with an individual as known at a moment: every involvement of every source that is shared with
// the caller, current ones first. Where the individual had been merged into another by then, with that other.
//
// $individualId  STRING        id of the individual
// $asOf          DATE          the day looked at: an involvement that goes on then is current
// $upTo          DATE          involvements that begin later are left out
// $knownAt       DATETIME      the moment
// $systems       LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 0 or 1 row:
//   individual    MAP: id, displayName STRING; birthDate DATE or null; sex STRING or null
//   recordSystems LIST<STRING>: code of the system of each record
//   involvements  LIST<MAP>: as those of Query.whoIsInvolved

MATCH (:Individual {id: $individualId})-[merges:MERGED_INTO|WAS_MERGED_INTO*0..20]->(i:Individual)
WHERE all(merge IN merges WHERE merge.at <= $knownAt AND coalesce(merge.knownTo > $knownAt, true))
WITH DISTINCT i
WITH i, COLLECT {
  MATCH (i)<-[link:LINKED_TO|WAS_LINKED_TO]-(r:SourceRecord)
  WHERE link.knownFrom <= $knownAt AND coalesce(link.knownTo > $knownAt, true)
    AND ($systems IS NULL OR r.system IN $systems)
  RETURN r
  ORDER BY r.key
} AS records
WHERE size(records) > 0
CALL (i) {
  OPTIONAL MATCH (i)<-[:VERSION_OF]-(past:PastVersion WHERE past.knownTo > $knownAt)
  RETURN coalesce(past, i) AS v
  ORDER BY past.knownTo LIMIT 1
}
RETURN {id: i.id, displayName: v.displayName, birthDate: v.birthDate, sex: v.sex} AS individual,
       [r IN records | r.system] AS recordSystems,
       COLLECT {
         UNWIND records AS r
         CALL (r) {
           MATCH (r)-[:HAS_INVOLVEMENT]->(n:Involvement)
           WHERE n.knownFrom <= $knownAt
           RETURN n
           UNION ALL
           MATCH (n:PastVersion {recordKey: r.key})-[:VERSION_OF]->(:Involvement)
           WHERE n.knownFrom <= $knownAt < n.knownTo
           RETURN n
         }
         MATCH (s:Service {id: n.serviceId})
         WHERE n.from <= $upTo
         OPTIONAL MATCH (now:Practitioner {id: n.practitionerId})
         OPTIONAL MATCH (now)<-[:VERSION_OF]-(past:PastVersion WHERE past.knownFrom <= $knownAt < past.knownTo)
         WITH n, s, coalesce(past, now) AS p,
              n.from <= $asOf AND coalesce(n.to >= $asOf, true) AND coalesce(n.closedOn > $asOf, true) AS current
         RETURN {id: n.key, system: n.system, serviceId: s.id, serviceName: s.name, role: n.role, from: n.from,
                 to: CASE WHEN coalesce(n.closedOn <= n.to, n.to IS NULL) THEN n.closedOn - duration({days: 1}) ELSE n.to END,
                 current: current, lead: coalesce(n.lead, false), asOf: n.asOf,
                 practitioner: CASE WHEN p IS NULL THEN null ELSE
                   {id: p.id, name: p.name, phone: p.phone, email: p.email, team: p.team,
                    leftOn: p.leftOn, dutyPhone: p.dutyPhone, dutyEmail: p.dutyEmail} END} AS involvement
         ORDER BY current DESC, n.from DESC, n.key
       } AS involvements
LIMIT 1
