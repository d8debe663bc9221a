// Whether the rows of each source system are shared with one of some roles.
//
// $roles  LIST<STRING>  the caller's roles; may be empty
//
// Returns 1 row for each system, by code: code STRING, shared BOOLEAN

MATCH (system:SourceSystem)
RETURN system.code AS code, coalesce(any(role IN system.roles WHERE role IN $roles), true) AS shared
ORDER BY code
