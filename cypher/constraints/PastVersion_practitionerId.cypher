// With whom a practitioner was involved is found by their id, also where another has taken over.
//
// Returns 0 rows

CREATE INDEX PastVersion_practitionerId IF NOT EXISTS
FOR (n:PastVersion) ON (n.practitionerId)
