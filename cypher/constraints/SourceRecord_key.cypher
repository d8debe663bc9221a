// A source system uses an identifier once.
//
// Returns 0 rows

CREATE CONSTRAINT SourceRecord_key IF NOT EXISTS
FOR (r:SourceRecord) REQUIRE r.key IS UNIQUE
