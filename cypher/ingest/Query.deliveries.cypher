// What partners delivered, latest first.
//
// $system  STRING or null  code of the source system; null for all
// $skip    INTEGER         rows to leave out, 0 or more
// $limit   INTEGER         rows at most, 1 to 101
//
// Returns 0 to $limit rows: id, system STRING; date DATE; kind, status STRING; loadedAt DATETIME;
//   rowsIn, rowsStaged, rowsRejected INTEGER

MATCH (d:Delivery)
WHERE $system IS NULL OR d.system = $system
RETURN d.id AS id, d.system AS system, d.date AS date, d.kind AS kind, d.status AS status, d.loadedAt AS loadedAt,
       d.rowsIn AS rowsIn, d.rowsStaged AS rowsStaged, d.rowsRejected AS rowsRejected
ORDER BY d.date DESC, d.id
SKIP $skip LIMIT $limit
