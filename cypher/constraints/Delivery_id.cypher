// A delivery is loaded once.
//
// Returns 0 rows

CREATE CONSTRAINT Delivery_id IF NOT EXISTS
FOR (n:Delivery) REQUIRE n.id IS UNIQUE
