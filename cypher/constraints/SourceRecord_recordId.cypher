// Lookup for a search by a source system's own identifier.
//
// Returns 0 rows

CREATE INDEX SourceRecord_recordId IF NOT EXISTS
FOR (n:SourceRecord) ON (n.recordId)
