// Finds deliveries by what became of them: refused ones are few.
//
// Returns 0 rows

CREATE INDEX Delivery_status IF NOT EXISTS
FOR (d:Delivery) ON (d.status)
