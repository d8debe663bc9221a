// Records of who looked at whom are read from the newest.
//
// Returns 0 rows

CREATE INDEX AuditRecord_at IF NOT EXISTS
FOR (a:AuditRecord) ON (a.at)
