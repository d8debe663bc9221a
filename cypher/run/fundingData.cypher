// The data that runs were made from.
//
// $ids  LIST<STRING>  ids of the runs, without repeats
//
// Returns 1 row for each run: id STRING; hash, content STRING   see FundingData in docs/graph.md

UNWIND $ids AS id
MATCH (:FundingRun {id: id})-[:USED]->(d:FundingData)
RETURN id, d.hash AS hash, d.content AS content
ORDER BY id
