// The moment of the latest load that was published.
//
// Returns 1 row, or 0 rows before the first load:
//   at DATETIME

MATCH (l:Load)
RETURN l.at AS at
ORDER BY at DESC
LIMIT 1
