// Stages one batch of people that have changed, keeping the version that was known.
//
// $rows     LIST<MAP>  the properties of each node (`docs/graph.md`), `key` among them
// $loadedAt DATETIME   when this system came to know it
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (n:SourceRecord {key: row.key})
CREATE (past:PastVersion)-[:VERSION_OF]->(n)
SET past = properties(n), past.knownTo = $loadedAt
SET n = row
