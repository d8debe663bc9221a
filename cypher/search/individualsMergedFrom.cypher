// Whom an individual was merged into that has no records any more.
//
// $id      STRING                id of the individual that was merged
// $systems LIST<STRING> or null  codes of the source systems that may be searched; null for all
//
// Returns 0 or 1 row: id, displayName STRING; birthDate DATE or null; sex STRING or null;
// heldValues LIST<STRING>: what each record says and said, a line each

MATCH (:Individual {id: $id})-[:MERGED_INTO*1..20]->(i:Individual)
WHERE i.heldValues IS NOT NULL
  AND ($systems IS NULL OR EXISTS { (i)<-[:LINKED_TO]-(r:SourceRecord) WHERE r.system IN $systems })
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex, i.heldValues AS heldValues
ORDER BY id
LIMIT 1
