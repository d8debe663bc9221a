// What was said of a person is found by their record's key, also where it was moved to another record.
//
// Returns 0 rows

CREATE INDEX PastVersion_recordKey IF NOT EXISTS
FOR (n:PastVersion) ON (n.recordKey)
