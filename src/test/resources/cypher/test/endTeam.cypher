// Ends a team.
//
// $id  STRING    of the team
// $at  DATETIME  when it ends
//
// Returns 0 rows

MATCH (t:Team {id: $id})
SET t.endedAt = $at
