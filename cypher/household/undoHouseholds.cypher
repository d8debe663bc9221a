// Takes away a part of the households that a stopped load left unpublished; run again until nothing is left.
//
// Returns 1 row: undone INTEGER, 0 to 10,000

MATCH (h:NewHousehold)
WITH h LIMIT 10000
DETACH DELETE h
RETURN count(*) AS undone
