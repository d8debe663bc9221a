// Gives the embedded database's Bolt user its password; runs on the system database.
//
// $password  STRING  at least 8 characters
//
// Returns 0 rows

ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
