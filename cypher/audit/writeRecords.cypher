// Writes the records of answers that are ready; a record that is there already stays as it is.
//
// The subjects stand in the record, which is complete by itself, and as nodes, which are the way
// from an id to the records about it.
//
// $records  LIST<MAP>: id STRING; at DATETIME, when the answer was ready; account STRING, username of
//           who asked; roles LIST<STRING>; purpose STRING or null, up to 200 characters; field STRING;
//           arguments LIST<STRING>; outcome STRING; subjects LIST<STRING>
//
// Returns 0 rows

UNWIND $records AS record
MERGE (a:AuditRecord {id: record.id})
ON CREATE SET a += record
WITH a, record
UNWIND record.subjects AS id
MERGE (s:AuditSubject {id: id})
MERGE (a)-[:ABOUT]->(s)
