// Which individual bears a given name.
//
// Returns 1 row for each name: givenName STRING, individualId STRING

MATCH (r:SourceRecord)-[:LINKED_TO]->(i:Individual)
RETURN DISTINCT split(i.displayName, ' ')[0] AS givenName, i.id AS individualId
ORDER BY givenName, individualId
