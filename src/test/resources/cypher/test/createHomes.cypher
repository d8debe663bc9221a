// Creates records of people with what is held of their homes.
//
// $rows  LIST<MAP>  individualId STRING; properties MAP of the record
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (i:Individual {id: row.individualId})
CREATE (r:SourceRecord)-[:LINKED_TO]->(i)
SET r = row.properties
