// Where each household lives.
//
// $householdIds  LIST<STRING>  ids of the households, without repeats
//
// Returns 1 row for each id that exists: householdId, id, text STRING; uprn, postcode STRING or null

UNWIND $householdIds AS householdId
MATCH (:Household {id: householdId})-[:LIVES_AT]->(a:Address)
RETURN householdId, a.id AS id, a.text AS text, a.uprn AS uprn, a.postcode AS postcode
