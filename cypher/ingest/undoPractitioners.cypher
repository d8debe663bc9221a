// Takes back what a delivery that was stopped said of practitioners and services; after `undoDelivery`.
//
// $system    STRING    code of the source system
// $loadedAt  DATETIME  what the delivery's rows are known from
//
// Returns 0 rows

CALL () {
  MATCH (n:Service|Practitioner)
  WHERE n.system = $system AND n.knownFrom = $loadedAt AND NOT EXISTS { (n)<-[:VERSION_OF]-() }
  DETACH DELETE n
}
MATCH (n:Practitioner)<-[:VERSION_OF]-(past:PastVersion)
WHERE n.system = $system AND n.knownFrom = $loadedAt AND past.knownTo = $loadedAt
SET n = properties(past)
REMOVE n.knownTo
DETACH DELETE past
