// Keeps an allocation as a draft, without its amounts; `allocateToAreas` brings them in the same transaction.
//
// $id          STRING     of the run
// $properties  MAP        of the run (`docs/graph.md`)
// $hash        STRING     SHA-256 of the data; data that are there already stay as they are
// $data        MAP        of the data: vintage STRING, areas INTEGER, content STRING
// $inputs      LIST<MAP>  files that were read: id, name, sha256 STRING, number INTEGER
//
// Returns 0 rows

MERGE (d:FundingData {hash: $hash})
ON CREATE SET d += $data
MERGE (r:FundingRun {id: $id})
ON CREATE SET r += $properties
MERGE (r)-[:USED]->(d)
WITH r
UNWIND $inputs AS one
MERGE (i:FundingInput {id: one.id})
SET i += one
MERGE (r)-[:READ]->(i)
