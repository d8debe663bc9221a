// Writes one batch of individuals that are new or whose attributes have changed.
//
// $rows      LIST<MAP>  id, displayName, birthDate, sex, conflict, heldValues, searchWords, hash of each
//                       (`docs/graph.md`)
// $matchedAt DATETIME   when the match was made
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (i:Individual {id: row.id})
ON CREATE SET i.knownFrom = $matchedAt
SET i += row
