// A source system uses a person's identifier once.
//
// Returns 0 rows

CREATE CONSTRAINT SourceRecord_key IF NOT EXISTS
FOR (n:SourceRecord) REQUIRE n.key IS UNIQUE
