// Notes that a delivery is being loaded: what it writes is taken away again unless it is loaded whole.
//
// $id        STRING    id of the delivery
// $system    STRING    code of its source system
// $date      DATE      as the folder's name says
// $loadedAt  DATETIME  what the delivery's rows are known from
//
// Returns 0 rows

MERGE (d:Delivery {id: $id})
SET d.status = 'LOADING', d.system = $system, d.date = $date, d.loadedAt = $loadedAt
