// Notes that a load is under way, before it writes anything that can be seen.
//
// $matchingAt  DATETIME or null  what it is matched at, if it has come to that
//
// Returns 0 rows

MERGE (u:UnfinishedLoad)
SET u.matchingAt = coalesce($matchingAt, u.matchingAt)
