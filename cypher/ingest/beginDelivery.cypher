// Notes that a delivery is being loaded: what it writes is taken away again unless it is loaded whole.
//
// $id        STRING    id of the delivery
// $system    STRING    code of its source system
// $loadedAt  DATETIME  what the delivery's rows are known from
//
// Returns 0 rows

MERGE (n:UnfinishedDelivery {id: $id})
SET n.system = $system, n.loadedAt = $loadedAt
