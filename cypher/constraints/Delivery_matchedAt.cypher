// Lookup of deliveries whose records are not matched yet.
//
// Returns 0 rows

CREATE INDEX Delivery_matchedAt IF NOT EXISTS
FOR (n:Delivery) ON (n.matchedAt)
