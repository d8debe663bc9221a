// How many people and households receive at least so many different services in a window. A service is what the unit
// cost calls so, apart for each source system; a household has those of its members on days on which they live there.
//
// $from     DATE                   first day of the window, inclusive
// $to       DATE                   last day of the window, inclusive
// $systems  LIST<STRING> or null   codes of the source systems to count; null for all
//
// Returns 1 row for each number of services, from 1 to the most that anybody receives:
//   services INTEGER, people INTEGER, households INTEGER

MATCH (n:Intervention)
WHERE n.from <= $to AND ($systems IS NULL OR n.system IN $systems)
MATCH (u:UnitCost {type: n.type})
WITH n, u, n.quantity IS NULL AND u.unit IN ['DAY', 'WEEK', 'MONTH', 'YEAR'] AS byDays
WHERE u.service IS NOT NULL AND (byDays OR n.quantity IS NOT NULL OR u.unit = 'EACH')
WITH n, u, CASE WHEN byDays THEN coalesce(n.to, $to) ELSE coalesce(n.to, n.from) END AS end
WITH n, u, CASE WHEN n.closedOn <= end THEN n.closedOn - duration({days: 1}) ELSE end END AS end
WITH n, u, end, CASE WHEN u.to < $to THEN u.to ELSE $to END AS limit,
     CASE WHEN u.from > $from THEN u.from ELSE $from END AS begin
WITH n, u, CASE WHEN end < limit THEN end ELSE limit END AS last,
     CASE WHEN n.from > begin THEN n.from ELSE begin END AS first
WHERE first <= last
MATCH (n)<-[:RECEIVED]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
UNWIND [['person', i.id]] + COLLECT {
  MATCH (i)-[m:MEMBER_OF]->(h:Household)
  WHERE coalesce(m.from <= last, true) AND coalesce(m.to >= first, true)
  RETURN DISTINCT ['household', h.id]
} AS receiver
WITH receiver, count(DISTINCT n.system + '/' + u.service) AS received
WITH collect({of: receiver[0], received: received}) AS all, max(received) AS most
UNWIND range(1, most) AS services
RETURN services, size([one IN all WHERE one.of = 'person' AND one.received >= services]) AS people,
       size([one IN all WHERE one.of = 'household' AND one.received >= services]) AS households
ORDER BY services
