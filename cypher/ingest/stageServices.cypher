// Stages services that an extract names.
//
// $rows      LIST<{id STRING, name STRING, system STRING}>
// $loadedAt  DATETIME   when this system came to know it
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (n:Service {id: row.id})
ON CREATE SET n.knownFrom = $loadedAt
SET n.name = row.name, n.system = row.system
