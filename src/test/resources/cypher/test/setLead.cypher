// Makes an involvement that of the lead practitioner.
//
// $key  STRING  such as schools/E-1
//
// Returns 0 rows

MATCH (n:Involvement {key: $key})
SET n.lead = true
