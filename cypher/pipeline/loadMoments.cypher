// The moments that the next load comes after, and whether one was stopped while it matched.
//
// Returns 1 row, each DATETIME or null:
//   latestLoad      of the latest load that was published
//   latestDelivery  at which the latest delivery was loaded or refused
//   matchingAt      of the load that was stopped while it matched; null when there is none

CALL () {
  MATCH (l:Load)
  RETURN max(l.at) AS latestLoad
}
CALL () {
  MATCH (d:Delivery)
  RETURN max(d.loadedAt) AS latestDelivery
}
CALL () {
  MATCH (u:UnfinishedLoad)
  RETURN max(u.matchingAt) AS matchingAt
}
RETURN latestLoad, latestDelivery, matchingAt
