// Writes a source system.
//
// $code  STRING  its code
// $name  STRING  its name
//
// Returns 0 rows

CREATE (:SourceSystem {code: $code, name: $name})
