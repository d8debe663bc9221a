// Lookup for a search by birth date.
//
// Returns 0 rows

CREATE INDEX SourceRecord_birthDate IF NOT EXISTS
FOR (n:SourceRecord) ON (n.birthDate)
