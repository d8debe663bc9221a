// Stages one batch of relations that have changed, keeping the version that was known.
//
// $rows     LIST<MAP>  the properties of each node (`docs/graph.md`), among them recordKey and relatedKey
//                      of nodes that exist
// $loadedAt DATETIME   when this system came to know it
//
// Returns 0 rows

UNWIND $rows AS row
MATCH ()-[states:STATES]->(n:StatedRelation {key: row.key})-[with:WITH_RECORD]->()
MATCH (r:SourceRecord {key: row.recordKey})
MATCH (related:SourceRecord {key: row.relatedKey})
DELETE states, with
CREATE (past:PastVersion)-[:VERSION_OF]->(n)
CREATE (r)-[:STATES]->(n)-[:WITH_RECORD]->(related)
SET past = properties(n), past.knownTo = $loadedAt
SET n = row
