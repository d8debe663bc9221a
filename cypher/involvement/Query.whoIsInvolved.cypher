// Who is involved with an individual: every involvement of every source that is shared with the caller, current
// ones first, and how each source stands. Where the individual was merged into another, with that other.
//
// $individualId  STRING        id of the individual
// $asOf          DATE          the day looked at: an involvement that goes on then is current
// $upTo          DATE          involvements that begin later are left out
// $roles         LIST<STRING>  the caller's roles; rows of systems shared with none of them are left out
//
// Returns 0 or 1 row:
//   individual    MAP: id, displayName STRING; birthDate DATE or null; sex STRING or null
//   recordSystems LIST<STRING>: code of the system of each record
//   involvements  LIST<MAP>: id, system, serviceId, serviceName STRING; role STRING or null; from DATE;
//                 to DATE or null; current, lead BOOLEAN; asOf DATE; practitioner MAP or null: id, name STRING;
//                 phone, email, team, dutyPhone, dutyEmail STRING or null; leftOn DATE or null
//   sources       LIST<MAP>: as the rows of viewpoint/sourceStates

MATCH (:Individual {id: $individualId})-[:MERGED_INTO*0..20]->(i:Individual)
WHERE EXISTS { (i)<-[:LINKED_TO]-() }
WITH i, COLLECT {
  MATCH (refused:Delivery {status: 'REFUSED'})-[:DELIVERED_BY]->(system:SourceSystem)
  WHERE coalesce(refused.date > system.asOf OR (refused.date = system.asOf AND refused.kind = 'DELTA'), true)
  RETURN system.code AS code
  UNION
  MATCH (unfinished:UnfinishedDelivery)
  RETURN unfinished.system AS code
} AS failed
WITH i, COLLECT {
  MATCH (system:SourceSystem)
  RETURN {code: system.code, name: system.name, owner: system.owner, frequency: system.frequency,
          fromAge: system.fromAge, toAge: system.toAge, asOf: system.asOf, loadedAt: system.loadedAt,
          shared: coalesce(any(role IN system.roles WHERE role IN $roles), true),
          failed: system.code IN failed} AS source
  ORDER BY system.code
} AS sources
WITH i, sources, [source IN sources WHERE NOT source.shared | source.code] AS hidden
WITH i, sources, COLLECT {
  MATCH (i)<-[:LINKED_TO]-(r:SourceRecord)
  WHERE NOT r.system IN hidden
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
       } AS involvements,
       sources
LIMIT 1
