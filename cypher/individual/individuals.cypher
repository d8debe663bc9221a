// Every individual's attributes as they stand, to tell what a match changes.
//
// Returns 1 row for each: id STRING, hash STRING

MATCH (i:Individual)
RETURN i.id AS id, i.hash AS hash
