// The things.
//
// Returns 1 row for each: name STRING

MATCH (t:Thing)
RETURN t.name AS name
ORDER BY name
