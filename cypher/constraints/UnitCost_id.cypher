// A unit cost's id is its own.
//
// Returns 0 rows

CREATE CONSTRAINT UnitCost_id IF NOT EXISTS
FOR (n:UnitCost) REQUIRE n.id IS UNIQUE
