// The involvements of each individual, current ones first.
//
// $individualIds  LIST<STRING>  ids of the individuals, without repeats
// $today          DATE          an involvement that ends before it is a past one
//
// Returns 1 row for each id that exists:
//   individualId STRING
//   involvements LIST<MAP>: id, system, serviceId, serviceName STRING; role STRING or null; from DATE;
//                to DATE or null; current BOOLEAN; asOf DATE; practitioner MAP or null: id, name STRING;
//                phone, email, team STRING or null

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})
RETURN individualId,
       COLLECT {
         MATCH (i)<-[:LINKED_TO]-(:SourceRecord)-[:HAS_INVOLVEMENT]->(n:Involvement)-[:OF_SERVICE]->(s:Service)
         OPTIONAL MATCH (n)-[:WITH_PRACTITIONER]->(p:Practitioner)
         WITH n, s, p, n.closedOn IS NULL AND (n.to IS NULL OR n.to >= $today) AS current
         RETURN {id: n.key, system: n.system, serviceId: s.id, serviceName: s.name, role: n.role,
                 from: n.from, to: coalesce(n.to, n.closedOn), current: current, asOf: n.asOf,
                 practitioner: CASE WHEN p IS NULL THEN null ELSE
                   {id: p.id, name: p.name, phone: p.phone, email: p.email, team: p.team} END} AS involvement
         ORDER BY current DESC, n.from DESC, n.key
       } AS involvements
