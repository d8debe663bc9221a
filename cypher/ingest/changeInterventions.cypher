// Stages one batch of interventions that have changed, keeping the version that was known.
//
// $rows     LIST<MAP>  the properties of each node (`docs/graph.md`), among them recordKey of a node that exists
// $loadedAt DATETIME   when this system came to know it
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (n:Intervention {key: row.key})<-[old:RECEIVED]-()
MATCH (r:SourceRecord {key: row.recordKey})
DELETE old
CREATE (past:PastVersion)-[:VERSION_OF]->(n)<-[:RECEIVED]-(r)
SET past = properties(n), past.knownTo = $loadedAt
SET n = row
