// Lets everybody see the individuals that were created.
//
// Returns 0 rows

MATCH (i:NewIndividual)
SET i:Individual
REMOVE i:NewIndividual
