// Where each source record says that its individual lives, in each version that holds an address.
//
// Returns 1 row for each record and each version of it that was not closed or is the present one:
//   individualId, key STRING; address, postcode, uprn STRING or null
//   addressFrom DATE or null   as the source says
//   asOf DATE                  the delivery that said so
//   knownFrom DATETIME         when that was loaded
//   closedOn DATE or null      the day on which the source no longer held the person; null while it does

MATCH (r:SourceRecord)-[:LINKED_TO]->(i:Individual)
CALL (r) {
  RETURN r AS version
  UNION ALL
  MATCH (past:PastVersion)-[:VERSION_OF]->(r)
  WHERE past.closedOn IS NULL
  RETURN past AS version
}
WITH i, r, version
WHERE version.uprn IS NOT NULL OR (version.address IS NOT NULL AND version.postcode IS NOT NULL)
RETURN i.id AS individualId, r.key AS key, version.address AS address, version.postcode AS postcode,
       version.uprn AS uprn, version.addressFrom AS addressFrom, version.asOf AS asOf,
       version.knownFrom AS knownFrom, r.closedOn AS closedOn
