// Every address as it stands, to tell what a load changes.
//
// Returns 1 row for each: id STRING, uprn STRING or null, text STRING, postcode STRING or null

MATCH (a:Address)
RETURN a.id AS id, a.uprn AS uprn, a.text AS text, a.postcode AS postcode
