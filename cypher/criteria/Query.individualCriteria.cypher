// The individual with this id; where it was merged into another, that other.
//
// $individualId  STRING                id of the individual
// $systems       LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 0 or 1 row: id STRING

MATCH (:Individual {id: $individualId})-[:MERGED_INTO*0..20]->(i:Individual)
WHERE EXISTS {
  (i)<-[:LINKED_TO]-(r:SourceRecord)
  WHERE ($systems IS NULL OR r.system IN $systems)
}
RETURN i.id AS id
LIMIT 1
