// Takes somebody off a team.
//
// $teamId  STRING    id of the team
// $id      STRING    of the team member
// $by      STRING    username of who takes them off
// $at      DATETIME  when
//
// Returns 0 rows

MATCH (:Team {id: $teamId})-[:HAS_TEAM_MEMBER]->(m:TeamMember {id: $id})
WHERE m.leftAt IS NULL
SET m.leftAt = $at, m.leftBy = $by
