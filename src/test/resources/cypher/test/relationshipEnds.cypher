// What the relationships of each type go from and to.
//
// Returns 1 row for each: relationship, fromLabel, toLabel STRING

MATCH (a)-[r]->(b)
UNWIND labels(a) AS fromLabel
UNWIND labels(b) AS toLabel
RETURN DISTINCT type(r) AS relationship, fromLabel, toLabel
