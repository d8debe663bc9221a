// A record of who looked at whom is written once.
//
// Returns 0 rows

CREATE CONSTRAINT AuditRecord_id IF NOT EXISTS
FOR (a:AuditRecord) REQUIRE a.id IS UNIQUE
