// A run's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT FundingRun_id IF NOT EXISTS
FOR (n:FundingRun) REQUIRE n.id IS UNIQUE
