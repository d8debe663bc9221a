// What happened to individuals.
//
// Returns 1 row for each: event, fromId, toId STRING

MATCH (a:Individual)-[event:MERGED_INTO|WAS_MERGED_INTO|SPLIT_FROM]->(b:Individual)
RETURN type(event) AS event, a.id AS fromId, b.id AS toId
ORDER BY event, fromId, toId
