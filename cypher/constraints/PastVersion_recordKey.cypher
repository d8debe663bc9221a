// Finds past versions of what hung on a source record then, wherever it hangs now.
//
// Returns 0 rows

CREATE INDEX PastVersion_recordKey IF NOT EXISTS
FOR (p:PastVersion) ON (p.recordKey)
