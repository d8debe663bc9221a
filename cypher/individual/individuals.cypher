// Every individual as it stands, to tell what a match changes.
//
// Returns 1 row for each: id STRING, hash STRING (empty when no record is linked), knownFrom DATETIME

MATCH (i:Individual)
RETURN i.id AS id, i.hash AS hash, i.knownFrom AS knownFrom
