// Takes away a part of the individuals that a stopped load left unpublished; run again until nothing is left.
//
// Returns 1 row: undone INTEGER, 0 to 10,000

MATCH (i:NewIndividual)
WITH i LIMIT 10000
DETACH DELETE i
RETURN count(*) AS undone
