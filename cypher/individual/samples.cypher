// Every automatic link that was drawn for people to check, to tell what a match changes.
//
// Returns 1 row for each: leftKey, rightKey STRING; matchWeight FLOAT in bits

MATCH (l:SourceRecord)-[drawn:SAMPLED_WITH]->(r:SourceRecord)
RETURN l.key AS leftKey, r.key AS rightKey, drawn.matchWeight AS matchWeight
