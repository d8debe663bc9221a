// Stages practitioners that an extract names, keeping the version that was known where one has changed.
//
// $rows     LIST<MAP>  the properties of each node (`docs/graph.md`), `id` and `hash` among them
// $loadedAt DATETIME   when this system came to know it
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (n:Practitioner {id: row.id})
WITH n, row
WHERE n.hash IS NULL OR n.hash <> row.hash
CALL (n) {
  WITH n WHERE n.hash IS NOT NULL
  CREATE (past:PastVersion)-[:VERSION_OF]->(n)
  SET past = properties(n), past.knownTo = $loadedAt
}
SET n = row
