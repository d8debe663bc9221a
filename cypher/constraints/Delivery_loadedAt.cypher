// The delivery that corrected something is found by the moment of its load.
//
// Returns 0 rows

CREATE INDEX Delivery_loadedAt IF NOT EXISTS
FOR (n:Delivery) ON (n.loadedAt)
