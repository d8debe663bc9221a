// What an account reported is found by its username.
//
// Returns 0 rows

CREATE INDEX Feedback_by IF NOT EXISTS
FOR (n:Feedback) ON (n.by)
