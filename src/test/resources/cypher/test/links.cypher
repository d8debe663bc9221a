// Which individual each source record is linked to.
//
// Returns 1 row for each: key, individualId STRING

MATCH (r:SourceRecord)-[:LINKED_TO]->(i:Individual)
RETURN r.key AS key, i.id AS individualId
