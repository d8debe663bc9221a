// Writes what partners may hold of a practitioner.
//
// $id          STRING  such as homes/N-9
// $properties  MAP
//
// Returns 0 rows

MATCH (p:Practitioner {id: $id})
SET p += $properties
