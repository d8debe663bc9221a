// Closes feedback by hand; what is closed already stays as it is.
//
// $id      STRING    of the feedback
// $by      STRING    username of who closes it
// $reason  STRING    in their words, 1 to 500 characters
// $at      DATETIME  when
//
// Returns 1 row: id STRING; none if there is no such feedback

MATCH (f:Feedback {id: $id})
SET f.closedBy = coalesce(f.closedBy, $by), f.closeReason = coalesce(f.closeReason, $reason),
    f.closedAt = coalesce(f.closedAt, $at)
RETURN f.id AS id
