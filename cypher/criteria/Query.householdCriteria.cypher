// The household with this id, if anybody lives or lived there whom the caller may see.
//
// $householdId  STRING                id of the household
// $systems      LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 0 or 1 row: id STRING

MATCH (h:Household {id: $householdId})
WHERE EXISTS {
  (h)<-[:MEMBER_OF]-(:Individual)<-[:LINKED_TO]-(r:SourceRecord)
  WHERE ($systems IS NULL OR r.system IN $systems)
}
RETURN h.id AS id
