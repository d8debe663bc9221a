// Writes one batch of individuals that are new or whose attributes have changed, keeping what was known of them.
//
// $rows      LIST<MAP>  id, displayName, birthDate, sex, conflict, heldValues, searchWords, hash of each
//                       (`docs/graph.md`)
// $matchedAt DATETIME   when the match was made
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (i:Individual {id: row.id})
ON CREATE SET i.knownFrom = $matchedAt
WITH i, row
CALL (i, row) {
  WITH i, row
  WHERE i.displayName IS NOT NULL
    AND (i.displayName <> row.displayName OR coalesce(i.sex, '') <> coalesce(row.sex, '')
      OR coalesce(toString(i.birthDate), '') <> coalesce(toString(row.birthDate), ''))
  OPTIONAL MATCH (i)<-[:VERSION_OF]-(earlier:PastVersion)
  WITH i, coalesce(max(earlier.knownTo), i.knownFrom) AS knownFrom
  CREATE (:PastVersion {displayName: i.displayName, birthDate: i.birthDate, sex: i.sex,
          knownFrom: knownFrom, knownTo: $matchedAt})-[:VERSION_OF]->(i)
}
SET i += row
