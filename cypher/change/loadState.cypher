// Which loads were published, and whether one is under way.
//
// $since  DATETIME  how far a caller has read
//
// Returns 1 row:
//   latest   DATETIME or null  the latest load: all that is known from then on or before can be seen
//   read     DATETIME or null  the latest load at or before $since: what the caller has read
//   loading  BOOLEAN           whether a load is under way, or was stopped and not taken up again

CALL () {
  MATCH (l:Load)
  RETURN max(l.at) AS latest
}
CALL () {
  MATCH (l:Load)
  WHERE l.at <= $since
  RETURN max(l.at) AS read
}
RETURN latest, read, EXISTS { (:UnfinishedLoad) } AS loading
