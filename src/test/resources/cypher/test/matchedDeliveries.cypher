// How many deliveries were loaded and matched.
//
// Returns 1 row: matched INTEGER

MATCH (d:Delivery)
WHERE d.matchedAt IS NOT NULL
RETURN count(*) AS matched
