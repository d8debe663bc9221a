// Notes who changes a team and when, before anything of it is read: what else would change it waits for the end of
// this transaction.
//
// $teamId  STRING    id of the team
// $by      STRING    username of who changes it
// $at      DATETIME  when
//
// Returns 0 or 1 row: id STRING

MATCH (t:Team {id: $teamId})
SET t.changedAt = $at, t.changedBy = $by
RETURN t.id AS id
