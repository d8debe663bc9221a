// Ends the merge of individuals to which records are linked again, keeping it as a past one.
//
// $ids       LIST<STRING>  ids of the individuals, without repeats
// $matchedAt DATETIME      when the match was made
//
// Returns 0 rows

UNWIND $ids AS id
MATCH (old:Individual {id: id})-[merged:MERGED_INTO]->(into:Individual)
CREATE (old)-[:WAS_MERGED_INTO {at: merged.at, knownTo: $matchedAt}]->(into)
DELETE merged
