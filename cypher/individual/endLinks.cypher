// Ends the links of one batch of source records, keeping them as past links.
//
// $keys      LIST<STRING>  keys of the source records, without repeats
// $matchedAt DATETIME      when the match was made
//
// Returns 0 rows

UNWIND $keys AS key
MATCH (r:SourceRecord {key: key})-[link:LINKED_TO]->(i:Individual)
CREATE (r)-[past:WAS_LINKED_TO]->(i)
SET past = properties(link), past.knownTo = $matchedAt
DELETE link
