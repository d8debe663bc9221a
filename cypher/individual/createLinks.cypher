// Links one batch of source records that are linked to no individual.
//
// $rows      LIST<MAP>  key of the source record, individualId, matchWeight FLOAT in bits, evidence STRING
// $version   STRING     version of the matcher
// $matchedAt DATETIME   when the match was made
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (r:SourceRecord {key: row.key})
MATCH (i:Individual {id: row.individualId})
CREATE (r)-[:LINKED_TO {matchWeight: row.matchWeight, evidence: row.evidence, version: $version, knownFrom: $matchedAt}]->(i)
