// To what one involvement, intervention or relation is tied.
//
// $key  STRING  such as schools/E-1
//
// Returns 1 row for each relationship: tie STRING, to STRING (key or id of the node at the other end)

MATCH (n:Involvement|Intervention|StatedRelation {key: $key})-[r]-(other)
WHERE NOT other:PastVersion
RETURN type(r) AS tie, coalesce(other.key, other.id) AS to
ORDER BY tie, to
