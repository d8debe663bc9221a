// Stages one batch of involvements that have changed, keeping the version that was known.
//
// $rows     LIST<MAP>  the properties of each node (`docs/graph.md`), among them recordKey, serviceId
//                      and practitionerId (or null) of nodes that exist
// $loadedAt DATETIME   when this system came to know it
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (n:Involvement {key: row.key})
CREATE (past:PastVersion)-[:VERSION_OF]->(n)
SET past = properties(n), past.knownTo = $loadedAt
SET n = row
WITH n, row
OPTIONAL MATCH (n)-[old:OF_SERVICE|WITH_PRACTITIONER]->()
DELETE old
WITH DISTINCT n, row
OPTIONAL MATCH (n)<-[old:HAS_INVOLVEMENT]-()
DELETE old
WITH DISTINCT n, row
MATCH (r:SourceRecord {key: row.recordKey})
MATCH (s:Service {id: row.serviceId})
CREATE (r)-[:HAS_INVOLVEMENT]->(n)-[:OF_SERVICE]->(s)
WITH n, row
MATCH (p:Practitioner {id: row.practitionerId})
CREATE (n)-[:WITH_PRACTITIONER]->(p)
