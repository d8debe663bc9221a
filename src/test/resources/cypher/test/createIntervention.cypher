// Writes an intervention of nobody.
//
// $key   STRING  its key
// $type  STRING  its type
//
// Returns 0 rows

CREATE (:Intervention {key: $key, type: $type})
