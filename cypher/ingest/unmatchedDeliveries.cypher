// Loaded deliveries whose records are not matched yet.
//
// Returns 1 row for each: id STRING

MATCH (d:Delivery)
WHERE d.matchedAt IS NULL AND d.status = 'LOADED'
RETURN d.id AS id
