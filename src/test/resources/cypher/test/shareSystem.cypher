// Shares the rows of a source system with some roles only.
//
// $code   STRING
// $roles  LIST<STRING> or null  null for all
//
// Returns 0 rows

MATCH (s:SourceSystem {code: $code})
SET s.roles = $roles
