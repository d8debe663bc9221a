// An input's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT FundingInput_id IF NOT EXISTS
FOR (n:FundingInput) REQUIRE n.id IS UNIQUE
