// Keeps a decision on two source records that are linked, with what they were when it was made.
//
// $id       STRING    of the decision
// $kind     STRING    MUST_LINK or CANNOT_LINK
// $leftKey  STRING    the smaller key
// $rightKey STRING    the greater key
// $by       STRING    username of who decided
// $reason   STRING    in their words
// $at       DATETIME  when it was made
//
// Returns 1 row: id STRING; none if a record is not there

MATCH (l:SourceRecord {key: $leftKey})-[:LINKED_TO]->(:Individual)
MATCH (r:SourceRecord {key: $rightKey})-[:LINKED_TO]->(:Individual)
MERGE (d:LinkDecision {id: $id})
SET d.kind = $kind, d.leftKey = $leftKey, d.rightKey = $rightKey, d.by = $by, d.reason = $reason, d.at = $at,
    d.leftHash = l.hash, d.rightHash = r.hash,
    d.sampled = EXISTS { (l)-[:SAMPLED_WITH]-(r) }
      OR EXISTS { (l)<-[:DECIDES_ON]-(:LinkDecision {sampled: true})-[:DECIDES_ON]->(r) }
MERGE (d)-[:DECIDES_ON]->(l)
MERGE (d)-[:DECIDES_ON]->(r)
RETURN d.id AS id
