// Lookup for a search by unique pupil number.
//
// Returns 0 rows

CREATE INDEX SourceRecord_upn IF NOT EXISTS
FOR (n:SourceRecord) ON (n.upn)
