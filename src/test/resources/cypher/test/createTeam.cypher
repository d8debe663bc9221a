// Forms a team around the person of a source record.
//
// $id   STRING    of the team
// $key  STRING    of the record
// $at   DATETIME  when it is formed
//
// Returns 0 rows

MATCH (r:SourceRecord {key: $key})
CREATE (:Team {id: $id, formedAt: $at})-[:HAS_FAMILY_MEMBER]->(:FamilyMember {id: $id + '-1', addedAt: $at})-[:KNOWN_BY]->(r)
