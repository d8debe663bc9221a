// Marks what was loaded as matched: individuals and households now follow from it.
//
// $matchedAt  DATETIME  when the match was made
//
// Returns 0 rows

MATCH (d:Delivery)
WHERE d.matchedAt IS NULL AND d.status = 'LOADED'
SET d.matchedAt = $matchedAt
