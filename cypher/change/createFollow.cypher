// Begins to follow an individual, or the one that they were merged into, by the records that are theirs now.
// Who is followed in the same way already stays followed, by those records too.
//
// $id            STRING    of the follow, if it is new
// $account       STRING    username of the account
// $kind          STRING    PERSON or FAMILY
// $individualId  STRING    id of the individual
// $at            DATETIME  when it began
//
// Returns 1 row: id STRING of the follow; none if there is no such individual

MATCH (asked:Individual {id: $individualId})
MATCH (asked)-[:MERGED_INTO*0..20]->(i)
WHERE NOT EXISTS { (i)-[:MERGED_INTO]->() } AND EXISTS { (i)<-[:LINKED_TO]-() }
WITH i LIMIT 1
OPTIONAL MATCH (same:Follow {account: $account, kind: $kind})-[:KNOWN_BY]->(:SourceRecord)-[:LINKED_TO]->(i)
WHERE same.endedAt IS NULL
WITH i, same
ORDER BY same.at, same.id
LIMIT 1
MERGE (f:Follow {id: coalesce(same.id, $id)})
ON CREATE SET f.account = $account, f.kind = $kind, f.at = $at
WITH i, f
MATCH (r:SourceRecord)-[:LINKED_TO]->(i)
MERGE (f)-[:KNOWN_BY]->(r)
RETURN DISTINCT f.id AS id
