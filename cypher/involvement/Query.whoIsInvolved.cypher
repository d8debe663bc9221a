// Who is involved with an individual: every involvement of every source, current ones first, and how fresh
// each source is. Where the individual was merged into another, with that other.
//
// $individualId  STRING  id of the individual
// $today         DATE    an involvement that ends before it is a past one
//
// Returns 0 or 1 row:
//   individual   MAP: id, displayName STRING; birthDate DATE or null; sex STRING or null
//   involvements LIST<MAP>: id, system, serviceId, serviceName STRING; role STRING or null; from DATE;
//                to DATE or null; current BOOLEAN; asOf DATE; practitioner MAP or null: id, name STRING;
//                phone, email, team STRING or null
//   sources      LIST<MAP>: code, name STRING; asOf DATE or null; loadedAt DATETIME or null; records INTEGER

MATCH (asked:Individual {id: $individualId})
MATCH (asked)-[:MERGED_INTO*0..20]->(i)
WHERE NOT EXISTS { (i)-[:MERGED_INTO]->() } AND EXISTS { (i)<-[:LINKED_TO]-() }
WITH i LIMIT 1
RETURN {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex} AS individual,
       COLLECT {
         MATCH (i)<-[:LINKED_TO]-(r:SourceRecord)-[:HAS_INVOLVEMENT]->(n:Involvement)-[:OF_SERVICE]->(s:Service)
         OPTIONAL MATCH (n)-[:WITH_PRACTITIONER]->(p:Practitioner)
         WITH n, s, p, n.closedOn IS NULL AND (n.to IS NULL OR n.to >= $today) AS current
         RETURN {id: n.key, system: n.system, serviceId: s.id, serviceName: s.name, role: n.role,
                 from: n.from, to: coalesce(n.to, n.closedOn), current: current, asOf: n.asOf,
                 practitioner: CASE WHEN p IS NULL THEN null ELSE
                   {id: p.id, name: p.name, phone: p.phone, email: p.email, team: p.team} END} AS involvement
         ORDER BY current DESC, n.from DESC, n.key
       } AS involvements,
       COLLECT {
         MATCH (system:SourceSystem)
         RETURN {code: system.code, name: system.name, asOf: system.asOf, loadedAt: system.loadedAt,
                 records: COUNT { (i)<-[:LINKED_TO]-(r:SourceRecord WHERE r.system = system.code) }} AS source
         ORDER BY system.code
       } AS sources
