// Notes on decisions that the match has taken them into account, unless they were undone since it began.
//
// $rows      LIST<{id STRING, undone BOOLEAN}>  decisions as the match found them
// $matchedAt DATETIME                           when the match was made
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (d:LinkDecision {id: row.id})
WHERE (d.undoneAt IS NOT NULL) = row.undone AND d.appliedAt IS NULL
SET d.appliedAt = $matchedAt
