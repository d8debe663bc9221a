// Makes a draft stand for good.
//
// $id  STRING    of the run
// $by  STRING    username of who publishes it
// $at  DATETIME  when
//
// Returns 1 row: id STRING; 0 rows when there is no such draft

MATCH (r:FundingRun {id: $id})
WHERE r.status = 'DRAFT'
SET r.status = 'PUBLISHED', r.publishedAt = $at, r.publishedBy = $by
RETURN r.id AS id
