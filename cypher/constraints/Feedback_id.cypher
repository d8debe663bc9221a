// A feedback's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Feedback_id IF NOT EXISTS
FOR (n:Feedback) REQUIRE n.id IS UNIQUE
