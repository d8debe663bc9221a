// A service's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Service_id IF NOT EXISTS
FOR (n:Service) REQUIRE n.id IS UNIQUE
