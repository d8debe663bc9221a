// The files of each delivery, in the order in which they were read.
//
// $deliveryIds  LIST<STRING>  ids of the deliveries, without repeats
//
// Returns 1 row for each id that exists:
//   deliveryId STRING
//   files      LIST<{file STRING, rowsIn INTEGER, rowsStaged INTEGER, rowsRejected INTEGER}>

UNWIND $deliveryIds AS deliveryId
MATCH (d:Delivery {id: deliveryId})
RETURN deliveryId,
       COLLECT {
         MATCH (d)-[:HAS_FILE]->(f:FileReport)
         RETURN {file: f.file, rowsIn: f.rowsIn, rowsStaged: f.rowsStaged, rowsRejected: f.rowsRejected} AS file
         ORDER BY f.number
       } AS files
