// Marks one batch of automatic links for people to check.
//
// $rows  LIST<MAP>  leftKey, rightKey: the linked source records, the smaller first; matchWeight FLOAT in bits
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (l:SourceRecord {key: row.leftKey})
MATCH (r:SourceRecord {key: row.rightKey})
MERGE (l)-[drawn:SAMPLED_WITH]->(r)
SET drawn.matchWeight = row.matchWeight
