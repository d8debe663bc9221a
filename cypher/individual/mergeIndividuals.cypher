// Marks individuals that no record is linked to any more, with the one that most of their records went to.
//
// $rows      LIST<{from STRING, into STRING}>  ids
// $matchedAt DATETIME                          when the match was made
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (old:Individual {id: row.from})
MATCH (new:Individual {id: row.into})
MERGE (old)-[merged:MERGED_INTO]->(new)
ON CREATE SET merged.at = $matchedAt
SET old.heldValues = null, old.searchWords = null, old.conflict = null, old.hash = ''
