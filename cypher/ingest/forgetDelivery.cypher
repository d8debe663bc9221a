// Forgets that a delivery was being loaded, after all it wrote was taken away.
//
// $id  STRING  id of the delivery
//
// Returns 0 rows

MATCH (n:UnfinishedDelivery {id: $id})
DELETE n
