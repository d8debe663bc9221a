// Forgets that a delivery was being loaded, after all it wrote was taken away.
//
// $id  STRING  id of the delivery
//
// Returns 0 rows

MATCH (d:Delivery {id: $id, status: 'LOADING'})
OPTIONAL MATCH (d)-[:HAS_FILE|HAS_ISSUE]->(report)
DETACH DELETE report, d
