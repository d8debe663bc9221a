// The individual with this id as known at a moment; where it had been merged into another by then, that other.
//
// $individualId  STRING        id of the individual
// $knownAt       DATETIME      the moment
// $systems       LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 0 or 1 row: id STRING, displayName STRING, birthDate DATE or null, sex STRING or null

MATCH (:Individual {id: $individualId})-[merges:MERGED_INTO|WAS_MERGED_INTO*0..20]->(i:Individual)
WHERE all(merge IN merges WHERE merge.at <= $knownAt AND coalesce(merge.knownTo > $knownAt, true))
  AND EXISTS {
    (i)<-[link:LINKED_TO|WAS_LINKED_TO]-(r:SourceRecord)
    WHERE link.knownFrom <= $knownAt AND coalesce(link.knownTo > $knownAt, true)
      AND ($systems IS NULL OR r.system IN $systems)
  }
OPTIONAL MATCH (i)<-[:VERSION_OF]-(past:PastVersion WHERE past.knownTo > $knownAt)
WITH i.id AS id, coalesce(past, i) AS version
RETURN id, version.displayName AS displayName, version.birthDate AS birthDate, version.sex AS sex
ORDER BY version.knownTo
LIMIT 1
