// The individual that each of some source records is linked to.
//
// $keys  LIST<STRING>  keys of source records, without repeats
//
// Returns 1 row for each record that is linked, in the order of their keys:
//   id, displayName STRING; birthDate DATE or null; sex STRING or null

UNWIND $keys AS key
MATCH (:SourceRecord {key: key})-[:LINKED_TO]->(i:Individual)
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex
ORDER BY key
