// Writes one batch of households and where each lives.
//
// $rows      LIST<{id STRING, addressId STRING}>  the addresses exist
// $knownFrom DATETIME                             when this system came to know them
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (a:Address {id: row.addressId})
MERGE (h:Household {id: row.id})
ON CREATE SET h.knownFrom = $knownFrom
MERGE (h)-[:LIVES_AT]->(a)
