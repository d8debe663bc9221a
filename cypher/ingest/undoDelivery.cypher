// Takes away a part of what a delivery wrote before it was stopped; run again until nothing is left.
//
// $system    STRING    code of the source system
// $loadedAt  DATETIME  what the delivery's rows are known from
//
// Returns 1 row: undone INTEGER, 0 to 10,000

MATCH (n:SourceRecord|Involvement|Intervention|StatedRelation)
WHERE n.key STARTS WITH $system + '/' AND n.knownFrom = $loadedAt
WITH n LIMIT 10000
DETACH DELETE n
RETURN count(*) AS undone
