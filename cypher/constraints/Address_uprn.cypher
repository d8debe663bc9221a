// A property reference number names one address.
//
// Returns 0 rows

CREATE CONSTRAINT Address_uprn IF NOT EXISTS
FOR (n:Address) REQUIRE n.uprn IS UNIQUE
