// A postcode is one node.
//
// Returns 0 rows

CREATE CONSTRAINT Postcode_code IF NOT EXISTS
FOR (n:Postcode) REQUIRE n.code IS UNIQUE
