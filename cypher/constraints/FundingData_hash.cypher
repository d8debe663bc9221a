// Data of funding runs are kept once.
//
// Returns 0 rows

CREATE CONSTRAINT FundingData_hash IF NOT EXISTS
FOR (n:FundingData) REQUIRE n.hash IS UNIQUE
