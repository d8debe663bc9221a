// The issues of each delivery, in the order in which they were found.
//
// $deliveryIds  LIST<STRING>  ids of the deliveries, without repeats
//
// Returns 1 row for each id that exists:
//   deliveryId STRING
//   issues     LIST<{file STRING, line INTEGER, column STRING or null, code, severity, message STRING}>

UNWIND $deliveryIds AS deliveryId
MATCH (d:Delivery {id: deliveryId})
RETURN deliveryId,
       COLLECT {
         MATCH (d)-[:HAS_ISSUE]->(i:IngestIssue)
         RETURN {file: i.file, line: i.line, column: i.column, code: i.code, severity: i.severity,
                 message: i.message} AS issue
         ORDER BY i.number
       } AS issues
