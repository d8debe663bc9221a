// Lets a person have received something.
//
// $individualId  STRING
// $row           MAP     the intervention's properties
//
// Returns 0 rows

MERGE (i:Individual {id: $individualId})
MERGE (r:SourceRecord {key: $row.system + '/' + $individualId})-[:LINKED_TO]->(i)
SET r.system = $row.system
CREATE (r)-[:RECEIVED]->(n:Intervention)
SET n = $row
