// Lookup of the interventions of a type, as a criterion does.
//
// Returns 0 rows

CREATE INDEX Intervention_type IF NOT EXISTS
FOR (n:Intervention) ON (n.type)
