// Creates things.
//
// $names  LIST<STRING>
//
// Returns 1 row for each: name STRING

UNWIND $names AS name
CREATE (t:Thing {name: name})
RETURN t.name AS name
