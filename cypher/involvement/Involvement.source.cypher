// The source systems with these codes, and how fresh each is.
//
// $codes  LIST<STRING>  codes of the source systems, without repeats
//
// Returns 1 row for each code that exists: code, name STRING; asOf DATE or null; loadedAt DATETIME or null

UNWIND $codes AS code
MATCH (system:SourceSystem {code: code})
RETURN system.code AS code, system.name AS name, system.asOf AS asOf, system.loadedAt AS loadedAt
