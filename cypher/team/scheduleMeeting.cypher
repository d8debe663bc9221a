// Enters a meeting of a team.
//
// $teamId   STRING    id of the team
// $id       STRING    of the meeting
// $meeting  MAP       startsAt, endsAt DATETIME; place, agenda STRING or null; nextReviewOn DATE or null
// $by       STRING    username of who enters it
// $at       DATETIME  when
//
// Returns 0 rows

MATCH (t:Team {id: $teamId})
MERGE (t)-[:HAS_MEETING]->(g:Meeting {id: $id})
ON CREATE SET g += $meeting, g.sequence = 0, g.scheduledAt = $at, g.scheduledBy = $by
