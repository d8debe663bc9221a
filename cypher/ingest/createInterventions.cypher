// Stages one batch of interventions that are new.
//
// $rows  LIST<MAP>  the properties of each node (`docs/graph.md`), among them recordKey of a node that exists
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (r:SourceRecord {key: row.recordKey})
CREATE (r)-[:RECEIVED]->(n:Intervention)
SET n = row
