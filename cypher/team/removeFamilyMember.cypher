// Takes off a team an individual whom it was around.
//
// $teamId  STRING    id of the team
// $id      STRING    of the family member
// $by      STRING    username of who takes them off
// $at      DATETIME  when
//
// Returns 0 rows

MATCH (:Team {id: $teamId})-[:HAS_FAMILY_MEMBER]->(f:FamilyMember {id: $id})
WHERE f.removedAt IS NULL
SET f.removedAt = $at, f.removedBy = $by
