// The deliveries as they were written down, with the numbers of their files.
//
// Returns 1 row for each: id, status STRING; rowsIn, rowsStaged, rowsRejected INTEGER;
//   files LIST<{file STRING, rowsIn INTEGER, rowsStaged INTEGER, rowsRejected INTEGER}>;
//   issues LIST<{file STRING, line INTEGER, column STRING or null, code STRING, severity STRING, message STRING}>

MATCH (d:Delivery)
RETURN d.id AS id, d.status AS status, d.rowsIn AS rowsIn, d.rowsStaged AS rowsStaged,
       d.rowsRejected AS rowsRejected,
       COLLECT { MATCH (d)-[:HAS_FILE]->(f) RETURN properties(f) ORDER BY f.number } AS files,
       COLLECT { MATCH (d)-[:HAS_ISSUE]->(i) RETURN i {.file, .line, .column, .code, .severity, .message} AS issue
                 ORDER BY i.number } AS issues
ORDER BY id
