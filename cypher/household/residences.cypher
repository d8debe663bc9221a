// Where each source record says that its individual lives or lived, now and before.
//
// Returns 1 row for each record and each version of it that holds an address:
//   individualId, key STRING; address, postcode, uprn STRING or null
//   addressFrom DATE or null   as the source says
//   asOf DATE                  the delivery that said so first
//   until DATE or null         the delivery that stopped saying so; null for what is held now

MATCH (r:SourceRecord)-[:LINKED_TO]->(i:Individual)
CALL (r) {
  WITH r
  RETURN r.address AS address, r.postcode AS postcode, r.uprn AS uprn, r.addressFrom AS addressFrom,
         r.asOf AS asOf, r.closedOn AS until
  UNION ALL
  WITH r
  MATCH (past:PastVersion)-[:VERSION_OF]->(r)
  WHERE past.closedOn IS NULL
  RETURN past.address AS address, past.postcode AS postcode, past.uprn AS uprn, past.addressFrom AS addressFrom,
         past.asOf AS asOf, r.asOf AS until
}
WITH i, r, address, postcode, uprn, addressFrom, asOf, until
WHERE uprn IS NOT NULL OR (address IS NOT NULL AND postcode IS NOT NULL)
RETURN i.id AS individualId, r.key AS key, address, postcode, uprn, addressFrom, asOf, until
