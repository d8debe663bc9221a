// Ends a follow of an account; one that has ended stays as it is.
//
// $id       STRING    of the follow
// $account  STRING    username of the account
// $at       DATETIME  when it ended
//
// Returns 1 row: id STRING; none if the account has no such follow

MATCH (f:Follow {id: $id, account: $account})
SET f.endedAt = coalesce(f.endedAt, $at)
RETURN f.id AS id
