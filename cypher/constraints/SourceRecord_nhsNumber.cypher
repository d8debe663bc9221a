// Lookup for a search by NHS number.
//
// Returns 0 rows

CREATE INDEX SourceRecord_nhsNumber IF NOT EXISTS
FOR (n:SourceRecord) ON (n.nhsNumber)
