// Has a source state what a related person is to another.
//
// $row  MAP  key, system, recordKey, relatedKey, kind STRING; from, to, closedOn DATE or null
//
// Returns 0 rows

MATCH (r:SourceRecord {key: $row.recordKey})
MATCH (related:SourceRecord {key: $row.relatedKey})
CREATE (r)-[:STATES]->(n:StatedRelation)-[:WITH_RECORD]->(related)
SET n = $row
