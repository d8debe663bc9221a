// Stages one batch of involvements that are new.
//
// $rows  LIST<MAP>  the properties of each node (`docs/graph.md`), among them recordKey, serviceId
//                   and practitionerId (or null) of nodes that exist
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (r:SourceRecord {key: row.recordKey})
MATCH (s:Service {id: row.serviceId})
CREATE (r)-[:HAS_INVOLVEMENT]->(n:Involvement)-[:OF_SERVICE]->(s)
SET n = row
WITH n, row
MATCH (p:Practitioner {id: row.practitionerId})
CREATE (n)-[:WITH_PRACTITIONER]->(p)
