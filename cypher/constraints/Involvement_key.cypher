// A source system uses an involvement's identifier once.
//
// Returns 0 rows

CREATE CONSTRAINT Involvement_key IF NOT EXISTS
FOR (n:Involvement) REQUIRE n.key IS UNIQUE
