// The latest loaded delivery of a source system that comes after another in the order of loading: by date,
// everything before changes.
//
// $system  STRING  code of the source system
// $date    DATE    of the other delivery
// $kind    STRING  FULL or DELTA, of the other delivery
//
// Returns 0 or 1 row: id STRING

MATCH (d:Delivery)
WHERE d.system = $system AND d.status = 'LOADED'
  AND (d.date > $date OR (d.date = $date AND d.kind < $kind))
RETURN d.id AS id
ORDER BY d.date DESC, d.kind
LIMIT 1
