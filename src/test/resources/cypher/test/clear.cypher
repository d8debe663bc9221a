// Takes everything away.
//
// Returns 0 rows

MATCH (n)
DETACH DELETE n
