// A source system's code is its own.
//
// Returns 0 rows

CREATE CONSTRAINT SourceSystem_code IF NOT EXISTS
FOR (n:SourceSystem) REQUIRE n.code IS UNIQUE
