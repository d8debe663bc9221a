// Notes of new individuals from which others, that go on, some of their records came.
//
// $rows      LIST<{id STRING, from STRING}>  ids
// $matchedAt DATETIME                        when the match was made
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (new:Individual {id: row.id})
MATCH (old:Individual {id: row.from})
MERGE (new)-[split:SPLIT_FROM]->(old)
ON CREATE SET split.at = $matchedAt
