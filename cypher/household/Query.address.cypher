// The address with this unique property reference number.
//
// $uprn  STRING  1 to 12 digits without leading zeros
//
// Returns 0 or 1 row: id, text STRING; uprn, postcode STRING or null

MATCH (a:Address {uprn: $uprn})
RETURN a.id AS id, a.text AS text, a.uprn AS uprn, a.postcode AS postcode
