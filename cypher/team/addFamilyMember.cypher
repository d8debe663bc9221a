// Adds to a team an individual whom it is around, by the source records that are linked to them.
//
// $teamId        STRING    id of the team
// $id            STRING    of the family member
// $individualId  STRING    id of the individual; where merged into another, that other is added
// $by            STRING    username of who adds them
// $at            DATETIME  when
//
// Returns 0 or 1 row: individualId STRING

MATCH (t:Team {id: $teamId})
MATCH (:Individual {id: $individualId})-[:MERGED_INTO*0..20]->(i:Individual)<-[:LINKED_TO]-(r:SourceRecord)
WHERE NOT EXISTS { (i)-[:MERGED_INTO]->() }
MERGE (t)-[:HAS_FAMILY_MEMBER]->(f:FamilyMember {id: $id})
ON CREATE SET f.individualId = i.id, f.addedAt = $at, f.addedBy = $by
MERGE (f)-[:KNOWN_BY]->(r)
RETURN DISTINCT i.id AS individualId
