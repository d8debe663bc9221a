// Waits until every index is online, 300 seconds at most.
//
// Returns 0 rows

CALL db.awaitIndexes(300)
