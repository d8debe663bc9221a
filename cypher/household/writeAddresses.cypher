// Writes one batch of addresses and ties them to their postcodes.
//
// $rows  LIST<{id STRING, uprn STRING or null, text STRING, postcode STRING or null}>
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (a:Address {id: row.id})
SET a.uprn = row.uprn, a.text = row.text, a.postcode = row.postcode
WITH a, row
OPTIONAL MATCH (a)-[old:HAS_POSTCODE]->(p:Postcode)
WHERE p.code <> row.postcode
DELETE old
WITH DISTINCT a, row
WHERE row.postcode IS NOT NULL
MERGE (p:Postcode {code: row.postcode})
MERGE (a)-[:HAS_POSTCODE]->(p)
