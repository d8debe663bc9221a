// Closes one batch of relations that the partner no longer holds, keeping the version that was known.
//
// $keys     LIST<STRING>  keys of the nodes, without repeats
// $asOf     DATE          the delivery's date: the first day on which it is not held
// $loadedAt DATETIME      when this system came to know it
//
// Returns 0 rows

UNWIND $keys AS key
MATCH (n:StatedRelation {key: key})
WHERE n.closedOn IS NULL
CREATE (past:PastVersion)-[:VERSION_OF]->(n)
SET past = properties(n), past.knownTo = $loadedAt
SET n.closedOn = $asOf, n.knownFrom = $loadedAt
