// Feedback is read from the newest.
//
// Returns 0 rows

CREATE INDEX Feedback_at IF NOT EXISTS
FOR (n:Feedback) ON (n.at)
