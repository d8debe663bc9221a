// Writes the agencies that pay, named as the source system of the same code is, or else as given.
//
// $rows  LIST<{code STRING, name STRING}>  an agency each
//
// Returns 0 rows

UNWIND $rows AS row
OPTIONAL MATCH (s:SourceSystem {code: row.code})
MERGE (a:Agency {code: row.code})
SET a.name = coalesce(s.name, row.name)
