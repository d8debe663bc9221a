// How many of everything there is.
//
// Returns 1 row for each kind: kind STRING, number INTEGER

MATCH (n)
RETURN labels(n)[0] AS kind, count(*) AS number
UNION ALL
MATCH ()-[r]->()
RETURN type(r) AS kind, count(*) AS number
