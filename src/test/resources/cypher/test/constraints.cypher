// Every constraint.
//
// Returns 1 row for each: name STRING

SHOW CONSTRAINTS YIELD name
RETURN name
