// What is staged of one source system's relations: enough to tell what a delivery changes.
//
// $system  STRING  code of the source system
//
// Returns 1 row for each: key STRING, hash INTEGER, closedOn DATE or null

MATCH (n:StatedRelation)
WHERE n.key STARTS WITH $system + '/'
RETURN n.key AS key, n.hash AS hash, n.closedOn AS closedOn
