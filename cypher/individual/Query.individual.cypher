// The individual with this id; where it was merged into another, that other.
//
// $individualId  STRING        id of the individual
// $roles         LIST<STRING>  the caller's roles; who has no record of a system shared with one is not there
//
// Returns 0 or 1 row: id STRING, displayName STRING, birthDate DATE or null, sex STRING or null

MATCH (:Individual {id: $individualId})-[:MERGED_INTO*0..20]->(i:Individual)
WHERE EXISTS {
  (i)<-[:LINKED_TO]-(r:SourceRecord)
  WHERE NOT EXISTS { (s:SourceSystem {code: r.system}) WHERE none(role IN s.roles WHERE role IN $roles) }
}
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex
LIMIT 1
