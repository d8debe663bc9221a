// What each source record says of a name and an address, with the individual that it is linked to.
//
// Returns 1 row for each record:
//   key, individualId STRING; formerFamilyName, address, uprn STRING or null

MATCH (r:SourceRecord)-[:LINKED_TO]->(i:Individual)
RETURN r.key AS key, i.id AS individualId, r.formerFamilyName AS formerFamilyName, r.address AS address, r.uprn AS uprn
ORDER BY key
