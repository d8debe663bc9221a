// Creates one batch of individuals of whom no record was linked before, with all their links. Nobody sees
// them until they are published.
//
// $rows      LIST<{properties MAP, links LIST<MAP>}>  properties: id, displayName, birthDate, sex, conflict, heldValues,
//            searchWords, hash; a link: key of the source record, matchWeight FLOAT in bits, evidence STRING or null
// $version   STRING     version of the matcher
// $matchedAt DATETIME   when the match was made
//
// Returns 0 rows

UNWIND $rows AS row
CREATE (i:NewIndividual {knownFrom: $matchedAt})
SET i += row.properties
WITH i, row
UNWIND row.links AS link
MATCH (r:SourceRecord {key: link.key})
CREATE (r)-[:LINKED_TO {matchWeight: link.matchWeight, evidence: link.evidence, version: $version, knownFrom: $matchedAt}]->(i)
