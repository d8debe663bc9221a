// Writes down a delivery that was loaded or refused, with its files and their issues, and that it
// is not being loaded any more.
//
// $delivery  MAP        id, system, date, kind, status, hash, loadedAt, rowsIn, rowsStaged, rowsRejected
// $files     LIST<MAP>  file, kind, rowsIn, rowsStaged, rowsRejected
// $issues    LIST<MAP>  file, line, column, code, severity, message
//
// Returns 0 rows

MATCH (system:SourceSystem {code: $delivery.system})
MERGE (d:Delivery {id: $delivery.id})
SET d += $delivery, d.refusedAt = CASE $delivery.status WHEN 'REFUSED' THEN coalesce(d.refusedAt, $delivery.loadedAt) ELSE d.refusedAt END
MERGE (d)-[:DELIVERED_BY]->(system)
WITH d
CALL (d) {
  MATCH (unfinished:UnfinishedDelivery {id: d.id})
  DELETE unfinished
}
CALL (d) {
  MATCH (d)-[:HAS_FILE|HAS_ISSUE]->(old)
  DETACH DELETE old
}
CALL (d) {
  UNWIND range(0, size($files) - 1) AS number
  CREATE (d)-[:HAS_FILE]->(f:FileReport {number: number})
  SET f += $files[number]
}
CALL (d) {
  UNWIND range(0, size($issues) - 1) AS number
  CREATE (d)-[:HAS_ISSUE]->(i:IngestIssue {number: number})
  SET i += $issues[number]
}
