// Lookup for a search by National Insurance number.
//
// Returns 0 rows

CREATE INDEX SourceRecord_nationalInsuranceNumber IF NOT EXISTS
FOR (n:SourceRecord) ON (n.nationalInsuranceNumber)
