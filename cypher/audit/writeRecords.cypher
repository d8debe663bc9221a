// Writes the records of one answer; a record that is there already stays as it is.
//
// The subjects stand in the record, which is complete by itself, and as nodes, which are the way
// from an id to the records about it.
//
// $at       DATETIME            when the answer was ready
// $account  STRING              username of who asked
// $roles    LIST<STRING>        of the account
// $purpose  STRING or null      up to 200 characters
// $records  LIST<{id STRING, field STRING, arguments LIST<STRING>, outcome STRING,
//                 subjects LIST<STRING>}>
//
// Returns 0 rows

UNWIND $records AS record
MERGE (a:AuditRecord {id: record.id})
ON CREATE SET a.at = $at,
              a.account = $account,
              a.roles = $roles,
              a.field = record.field,
              a.arguments = record.arguments,
              a.outcome = record.outcome,
              a.subjects = record.subjects,
              a.purpose = $purpose
WITH a, record
UNWIND record.subjects AS id
MERGE (s:AuditSubject {id: id})
MERGE (a)-[:ABOUT]->(s)
