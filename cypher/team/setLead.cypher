// Makes a member of a team its lead practitioner, in place of who it was.
//
// $teamId  STRING    id of the team
// $id      STRING    of the team member
// $by      STRING    username of who sets it
// $at      DATETIME  when
//
// Returns 0 rows

MATCH (t:Team {id: $teamId})-[:HAS_TEAM_MEMBER]->(m:TeamMember {id: $id})
OPTIONAL MATCH (t)-[before:LED_BY WHERE before.to IS NULL]->(leader:TeamMember)
WITH t, m, before, leader
WHERE leader IS NULL OR leader <> m
SET before.to = $at, before.toBy = $by, leader.lead = false, m.lead = true
CREATE (t)-[:LED_BY {from: $at, fromBy: $by}]->(m)
