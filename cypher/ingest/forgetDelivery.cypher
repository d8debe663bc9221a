// Forgets that a delivery was being loaded, after all it wrote was taken away.
//
// $id  STRING  id of the delivery
//
// Returns 0 rows

MATCH (d:Delivery {id: $id, status: 'LOADING'})
DETACH DELETE d
