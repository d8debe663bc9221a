// A county electoral division's code is its own.
//
// Returns 0 rows

CREATE CONSTRAINT Division_code IF NOT EXISTS
FOR (n:Division) REQUIRE n.code IS UNIQUE
