// The people whose household had all of these inside the window: free school meals claimed, rent arrears on a
// council property, and a survey that found the home below the Decent Homes Standard. The tenant has the arrears and
// the survey, the child the meals, so it is asked of the household; the three need not be on one day. Those whose
// row is one of them are named. Meals without a last day go on, unless they are counted; what else has none was on
// its first.
//
// $from     DATE                  first day of the window
// $to       DATE                  last day of the window, inclusive, not before $from
// $systems  LIST<STRING> or null  codes of the source systems whose rows count; null for all
//
// Returns 1 row for each intervention and household, by individual, first day, key and household:
//   individualId STRING; householdId STRING: where the person lived on a day of it inside the window, or
//   else where they live now; key, type STRING; from DATE; to DATE or null: the intervention's as delivered

MATCH (n:Intervention)
WHERE n.type IN ['FREE_SCHOOL_MEALS', 'NON_DECENT_HOME',
                 'ARREARS_PURSUIT', 'ARREARS_NOTICE', 'POSSESSION_ORDER', 'EVICTION']
  AND ($systems IS NULL OR n.system IN $systems)
WITH n, CASE n.type WHEN 'FREE_SCHOOL_MEALS' THEN 'meals' WHEN 'NON_DECENT_HOME' THEN 'home' ELSE 'arrears' END AS leg,
     coalesce(n.to, CASE WHEN n.quantity IS NULL AND n.type = 'FREE_SCHOOL_MEALS' THEN $to ELSE n.from END) AS last
WITH n, leg, CASE WHEN n.closedOn <= last THEN n.closedOn - duration({days: 1}) ELSE last END AS last
WHERE n.from <= last AND n.from <= $to AND last >= $from
MATCH (n)<-[:RECEIVED]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
WITH n, leg, i, COLLECT {
  MATCH (i)-[m:MEMBER_OF]->(h:Household)
  WHERE (m.from IS NULL OR m.from <= last AND m.from <= $to) AND (m.to IS NULL OR m.to >= n.from AND m.to >= $from)
  RETURN DISTINCT h.id
} AS then
UNWIND CASE WHEN size(then) > 0 THEN then
       ELSE COLLECT { MATCH (i)-[m:MEMBER_OF]->(h:Household) WHERE m.to IS NULL RETURN DISTINCT h.id }
       END AS householdId
WITH householdId, count(DISTINCT leg) AS legs, collect({i: i, n: n}) AS rows
WHERE legs = 3
UNWIND rows AS row
WITH householdId, row.i AS i, row.n AS n
RETURN i.id AS individualId, householdId, n.key AS key, n.type AS type, n.from AS from, n.to AS to
ORDER BY individualId, from, key, householdId
