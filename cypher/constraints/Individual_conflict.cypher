// Lookup of the individuals whose records contradict one another.
//
// Returns 0 rows

CREATE INDEX Individual_conflict IF NOT EXISTS
FOR (n:Individual) ON (n.conflict)
