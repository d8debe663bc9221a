// The individuals that records are linked to.
//
// Returns 1 row for each: id, displayName STRING

MATCH (i:Individual)
WHERE EXISTS { (i)<-[:LINKED_TO]-() }
RETURN i.id AS id, i.displayName AS displayName
ORDER BY displayName, id
