// Forms a team that nobody is on yet.
//
// $id  STRING    of the team
// $by  STRING    username of who forms it
// $at  DATETIME  when it is formed
//
// Returns 1 row: id STRING

MERGE (t:Team {id: $id})
ON CREATE SET t.formedAt = $at, t.formedBy = $by, t.changedAt = $at, t.changedBy = $by
RETURN t.id AS id
