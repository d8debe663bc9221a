// Some people by name.
//
// $individualIds  LIST<STRING>  ids of individuals, without repeats
//
// Returns 1 row for each that is there: id STRING, displayName STRING, birthDate DATE or null, sex STRING or null

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex
ORDER BY id
