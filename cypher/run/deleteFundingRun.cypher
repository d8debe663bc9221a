// Deletes a draft of its author, with its data when no other run is made from them.
//
// $id  STRING  of the run
// $by  STRING  username of its author
//
// Returns 1 row: id STRING; 0 rows when there is no such draft

MATCH (r:FundingRun {id: $id})-[:USED]->(d:FundingData)
WHERE r.status = 'DRAFT' AND r.author = $by
WITH r, d, COLLECT { MATCH (r)-[:READ]->(i:FundingInput) RETURN i ORDER BY i.number } AS inputs
FOREACH (i IN inputs | DETACH DELETE i)
DETACH DELETE r
WITH d
CALL (d) {
  WITH d
  WHERE NOT EXISTS { (:FundingRun)-[:USED]->(d) }
  DELETE d
}
RETURN $id AS id
