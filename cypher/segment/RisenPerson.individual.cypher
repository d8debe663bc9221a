// The individuals who rose into the highest-cost band.
//
// $individualIds  LIST<STRING>  ids of the individuals, without repeats
//
// Returns 1 row for each that there is:
//   id, displayName STRING; birthDate DATE or null; sex STRING or null

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex
