// Withdraws a scenario; one that was withdrawn already stays as it is.
//
// $id      STRING    of the scenario
// $by      STRING    username of who withdraws it
// $reason  STRING    in their words, 1 to 500 characters
// $at      DATETIME  when
//
// Returns 0 rows

MATCH (s:Scenario {id: $id})
WHERE s.withdrawnAt IS NULL
SET s.withdrawnAt = $at, s.withdrawnBy = $by, s.withdrawReason = $reason
