// Changes a source record as a delivery would.
//
// $key  STRING  of the record
//
// Returns 0 rows

MATCH (r:SourceRecord {key: $key})
SET r.hash = r.hash + 1
