// Stages services that an extract names.
//
// $rows  LIST<{id STRING, name STRING, system STRING}>
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (n:Service {id: row.id})
SET n.name = row.name, n.system = row.system
