// The individual with this id; where it was merged into another, that other.
//
// $individualId  STRING   id of the individual
//
// Returns 0 or 1 row: id STRING, displayName STRING, birthDate DATE or null, sex STRING or null

MATCH (asked:Individual {id: $individualId})
MATCH (asked)-[:MERGED_INTO*0..20]->(i)
WHERE NOT EXISTS { (i)-[:MERGED_INTO]->() } AND EXISTS { (i)<-[:LINKED_TO]-() }
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex
LIMIT 1
