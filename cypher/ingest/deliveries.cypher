// Which deliveries were dealt with, and what they held.
//
// Returns 1 row for each: id STRING, hash STRING, status STRING (LOADED or REFUSED)

MATCH (d:Delivery)
RETURN d.id AS id, d.hash AS hash, d.status AS status
