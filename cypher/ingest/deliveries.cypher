// Which deliveries were dealt with, and what they held.
//
// Returns 1 row for each: id STRING, status STRING (LOADED or REFUSED)

MATCH (d:Delivery)
RETURN d.id AS id, d.status AS status
