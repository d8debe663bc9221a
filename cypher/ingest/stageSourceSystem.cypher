// Writes down what a mapping says of its source system.
//
// $code        STRING            code of the source system
// $properties  MAP               name, owner, population, fromAge, toAge, frequency, agreement, purpose, shared, roles
//
// Returns 0 rows

MERGE (n:SourceSystem {code: $code})
SET n += $properties
