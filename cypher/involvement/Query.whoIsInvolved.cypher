// Who is involved with an individual: every involvement of every source that is shared with the caller, current
// ones first. Where the individual was merged into another, with that other.
//
// $individualId  STRING        id of the individual
// $asOf          DATE          the day looked at: an involvement that goes on then is current
// $upTo          DATE          involvements that begin later are left out
// $systems       LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 0 or 1 row:
//   individual    MAP: id, displayName STRING; birthDate DATE or null; sex STRING or null
//   recordSystems LIST<STRING>: code of the system of each record
//   involvements  LIST<MAP>: id, system, serviceId, serviceName STRING; role STRING or null; from DATE;
//                 to DATE or null; current, lead BOOLEAN; asOf DATE; practitioner MAP or null: id, name STRING;
//                 phone, email, team, dutyPhone, dutyEmail STRING or null; leftOn DATE or null

MATCH (:Individual {id: $individualId})-[:MERGED_INTO*0..20]->(i:Individual)
WITH i, COLLECT {
  MATCH (i)<-[:LINKED_TO]-(r:SourceRecord)
  WHERE $systems IS NULL OR r.system IN $systems
  RETURN r
  ORDER BY r.key
} AS records
WHERE size(records) > 0
RETURN {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex} AS individual,
       [r IN records | r.system] AS recordSystems,
       COLLECT {
         UNWIND records AS r
         MATCH (r)-[:HAS_INVOLVEMENT]->(n:Involvement)-[:OF_SERVICE]->(s:Service)
         WHERE n.from <= $upTo
         OPTIONAL MATCH (n)-[:WITH_PRACTITIONER]->(p:Practitioner)
         WITH n, s, p, n.from <= $asOf AND coalesce(n.to >= $asOf, true) AND coalesce(n.closedOn > $asOf, true) AS current
         RETURN {id: n.key, system: n.system, serviceId: s.id, serviceName: s.name, role: n.role, from: n.from,
                 to: CASE WHEN coalesce(n.closedOn <= n.to, n.to IS NULL) THEN n.closedOn - duration({days: 1}) ELSE n.to END,
                 current: current, lead: coalesce(n.lead, false), asOf: n.asOf,
                 practitioner: CASE WHEN p IS NULL THEN null ELSE
                   {id: p.id, name: p.name, phone: p.phone, email: p.email, team: p.team,
                    leftOn: p.leftOn, dutyPhone: p.dutyPhone, dutyEmail: p.dutyEmail} END} AS involvement
         ORDER BY current DESC, n.from DESC, n.key
       } AS involvements
LIMIT 1
