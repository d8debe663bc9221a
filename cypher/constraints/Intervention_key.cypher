// A source system uses an intervention's identifier once.
//
// Returns 0 rows

CREATE CONSTRAINT Intervention_key IF NOT EXISTS
FOR (n:Intervention) REQUIRE n.key IS UNIQUE
