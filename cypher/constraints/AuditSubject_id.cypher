// Whoever was looked at is one node, the way to the records about them.
//
// Returns 0 rows

CREATE CONSTRAINT AuditSubject_id IF NOT EXISTS
FOR (s:AuditSubject) REQUIRE s.id IS UNIQUE
