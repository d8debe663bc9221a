// Every household that there is or was.
//
// Returns 1 row for each: id STRING

MATCH (h:Household)
RETURN h.id AS id
