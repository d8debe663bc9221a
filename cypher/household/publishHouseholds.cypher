// Lets everybody see the households that were created.
//
// Returns 0 rows

MATCH (h:NewHousehold)
SET h:Household
REMOVE h:NewHousehold
