// Deliveries whose load was stopped in the middle.
//
// Returns 1 row for each: id, system STRING; loadedAt DATETIME

MATCH (d:Delivery)
WHERE d.status = 'LOADING'
RETURN d.id AS id, d.system AS system, d.loadedAt AS loadedAt
