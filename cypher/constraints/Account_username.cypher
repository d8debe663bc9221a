// An account has a name of its own.
//
// Returns 0 rows

CREATE CONSTRAINT Account_username IF NOT EXISTS
FOR (a:Account) REQUIRE a.username IS UNIQUE
