// Stages one batch of relations that are new.
//
// $rows  LIST<MAP>  the properties of each node (`docs/graph.md`), among them recordKey and relatedKey
//                   of nodes that exist
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (r:SourceRecord {key: row.recordKey})
MATCH (related:SourceRecord {key: row.relatedKey})
CREATE (r)-[:STATES]->(n:StatedRelation)-[:WITH_RECORD]->(related)
SET n = row
