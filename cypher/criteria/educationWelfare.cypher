// The people with whom education welfare was involved, as it is over persistent absence and truancy. An involvement
// without a last day goes on, unless it is counted: then it was on its first.
//
// $from     DATE                  first day of the window
// $to       DATE                  last day of the window, inclusive, not before $from
// $systems  LIST<STRING> or null  codes of the source systems whose rows count; null for all
//
// Returns 1 row for each intervention and household, by individual, first day, key and household:
//   individualId STRING; householdId STRING or null: where the person lived on a day of it inside the window, or
//   else where they live now; key, type STRING; from DATE; to DATE or null: the intervention's as delivered

MATCH (n:Intervention)
WHERE n.type = 'EDUCATION_WELFARE' AND ($systems IS NULL OR n.system IN $systems)
WITH n, coalesce(n.to, CASE WHEN n.quantity IS NULL THEN $to ELSE n.from END) AS last
WITH n, CASE WHEN n.closedOn <= last THEN n.closedOn - duration({days: 1}) ELSE last END AS last
WHERE n.from <= last AND n.from <= $to AND last >= $from
MATCH (n)<-[:RECEIVED]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
WITH n, i, COLLECT {
  MATCH (i)-[m:MEMBER_OF]->(h:Household)
  WHERE (m.from IS NULL OR m.from <= last AND m.from <= $to) AND (m.to IS NULL OR m.to >= n.from AND m.to >= $from)
  RETURN DISTINCT h.id
} AS then
UNWIND CASE WHEN size(then) > 0 THEN then
       ELSE COLLECT { OPTIONAL MATCH (i)-[m:MEMBER_OF]->(h:Household) WHERE m.to IS NULL RETURN DISTINCT h.id }
       END AS householdId
RETURN i.id AS individualId, householdId, n.key AS key, n.type AS type, n.from AS from, n.to AS to
ORDER BY individualId, from, key, householdId
