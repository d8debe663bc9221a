// Stages one batch of people that are new.
//
// $rows  LIST<MAP>  the properties of each node (`docs/graph.md`), `key` among them
//
// Returns 0 rows

UNWIND $rows AS row
CREATE (n:SourceRecord)
SET n = row
