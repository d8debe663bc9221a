// Notes that no load is under way any more.
//
// Returns 0 rows

MATCH (u:UnfinishedLoad)
DELETE u
