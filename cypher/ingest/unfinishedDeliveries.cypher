// Deliveries whose load has begun and not ended.
//
// Returns 1 row for each: id, system STRING; loadedAt DATETIME

MATCH (n:UnfinishedDelivery)
RETURN n.id AS id, n.system AS system, n.loadedAt AS loadedAt
