// Lookup for a search by postcode.
//
// Returns 0 rows

CREATE INDEX SourceRecord_postcode IF NOT EXISTS
FOR (n:SourceRecord) ON (n.postcode)
