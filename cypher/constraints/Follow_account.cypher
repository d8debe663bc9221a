// Whom an account follows is found by its username.
//
// Returns 0 rows

CREATE INDEX Follow_account IF NOT EXISTS
FOR (n:Follow) ON (n.account)
