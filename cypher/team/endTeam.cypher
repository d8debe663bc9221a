// Ends a team.
//
// $teamId  STRING    id of the team
// $reason  STRING    in their words
// $on      DATE      the day on which it ended
// $by      STRING    username of who ends it
// $at      DATETIME  when
//
// Returns 0 rows

MATCH (t:Team {id: $teamId})
WHERE t.endedAt IS NULL
SET t.endedAt = $at, t.endedBy = $by, t.endedOn = $on, t.endReason = $reason
