// Source records that were linked to several individuals over time, for identities that last.
//
// Returns 1 row for each:
//   key         STRING
//   individuals LIST<{id STRING, founder BOOLEAN}>  at least 2; a founder was there when the individual was made

MATCH (moved:SourceRecord)-[:WAS_LINKED_TO]->(:Individual)
WITH DISTINCT moved
MATCH (moved)-[link:WAS_LINKED_TO|LINKED_TO]->(i:Individual)
WITH moved, i, min(link.knownFrom) = i.knownFrom AS founder
WITH moved, collect({id: i.id, founder: founder}) AS individuals
WHERE size(individuals) > 1
RETURN moved.key AS key, individuals
