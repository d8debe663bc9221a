// Ties one batch of individuals that might be one person, after their records were linked.
//
// $rows      LIST<MAP>  leftKey, rightKey: source records that speak for it, of the individual with the smaller id and
//            of the other; matchWeight FLOAT in bits
// $version   STRING     version of the matcher
// $matchedAt DATETIME   when the match was made
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (:SourceRecord {key: row.leftKey})-[:LINKED_TO]->(from:Individual|NewIndividual)
MATCH (:SourceRecord {key: row.rightKey})-[:LINKED_TO]->(to:Individual|NewIndividual)
CREATE (from)-[:POSSIBLY_SAME_AS {leftKey: row.leftKey, rightKey: row.rightKey, matchWeight: row.matchWeight,
        version: $version, knownFrom: $matchedAt}]->(to)
