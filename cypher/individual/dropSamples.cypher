// Takes the mark off one batch of links that are not to be checked any more.
//
// $rows  LIST<{leftKey STRING, rightKey STRING}>  the source records, the smaller first
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (:SourceRecord {key: row.leftKey})-[drawn:SAMPLED_WITH]->(:SourceRecord {key: row.rightKey})
DELETE drawn
