// Writes one batch of a draft's amounts. An area that the place does not have is made.
//
// $id    STRING     of the run
// $rows  LIST<MAP>  code, name STRING; properties MAP of the amount (`docs/graph.md`)
//
// Returns 0 rows

MATCH (r:FundingRun {id: $id})
WHERE r.status = 'DRAFT'
UNWIND $rows AS row
MERGE (l:Lsoa {code: row.code})
ON CREATE SET l.name = row.name
MERGE (r)-[a:ALLOCATES]->(l)
SET a += row.properties
