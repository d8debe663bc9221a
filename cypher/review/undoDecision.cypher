// Undoes a decision that is in force; the next match takes it into account.
//
// $id     STRING    of the decision
// $by     STRING    username of who undoes it
// $reason STRING    in their words
// $at     DATETIME  when it is undone
//
// Returns 1 row: id STRING; none if there is none in force with this id

MATCH (d:LinkDecision {id: $id})
WHERE d.undoneAt IS NULL
SET d.undoneAt = $at, d.undoneBy = $by, d.undoReason = $reason
REMOVE d.appliedAt
RETURN d.id AS id
