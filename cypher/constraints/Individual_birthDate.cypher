// Lookup for a search by birth date.
//
// Returns 0 rows

CREATE INDEX Individual_birthDate IF NOT EXISTS
FOR (n:Individual) ON (n.birthDate)
