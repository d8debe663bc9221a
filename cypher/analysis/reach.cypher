// Whom a change of some services reaches: everybody who received something of them at a cost in a window, and the
// households that they lived in on those days.
//
// $from       DATE                   first day of the window, inclusive
// $to         DATE                   last day of the window, inclusive
// $priceYear  STRING or null         in whose prices, such as 2010/11; null for each price in its own
// $systems    LIST<STRING> or null   codes of the source systems to count; null for all
// $services   LIST<STRING>           names of services, as the unit costs state them
//
// Returns 1 row:
//   people, households, interventions INTEGER; pence INTEGER   what it costs in the window

MATCH (n:Intervention)
WHERE n.from <= $to AND ($systems IS NULL OR n.system IN $systems)
MATCH (u:UnitCost {type: n.type})
WHERE u.service IN $services
WITH n, u, n.quantity IS NULL AND u.unit IN ['DAY', 'WEEK', 'MONTH', 'YEAR'] AS byDays
WHERE byDays OR n.quantity IS NOT NULL OR u.unit = 'EACH'
WITH n, u, byDays, CASE WHEN byDays THEN coalesce(n.to, $to) ELSE coalesce(n.to, n.from) END AS end
WITH n, u, byDays, CASE WHEN n.closedOn <= end THEN n.closedOn - duration({days: 1}) ELSE end END AS end
WITH n, u, byDays, end, CASE WHEN u.to < $to THEN u.to ELSE $to END AS limit,
     CASE WHEN u.from > $from THEN u.from ELSE $from END AS begin
WITH n, u, byDays, end, CASE WHEN end < limit THEN end ELSE limit END AS last,
     CASE WHEN n.from > begin THEN n.from ELSE begin END AS first
WHERE first <= last
WITH n, u, first, last, byDays, duration.inDays(first, last).days + 1 AS days, duration.inDays(n.from, end).days + 1 AS allDays
WITH n, u, first, last,
     CASE WHEN byDays THEN days * CASE u.unit WHEN 'MONTH' THEN 12 ELSE 1 END
          ELSE days * toInteger(round(coalesce(n.quantity, 1.0) * 1000)) END AS amount,
     CASE WHEN byDays THEN CASE u.unit WHEN 'DAY' THEN 1 WHEN 'WEEK' THEN 7 ELSE 365 END
          ELSE 1000 * allDays END AS units
OPTIONAL MATCH (asked:Deflator {year: $priceYear})
OPTIONAL MATCH (own:Deflator {year: u.priceYear})
WITH n, first, last, amount * u.pence * coalesce(asked.index, 1) AS over,
     units * CASE WHEN asked IS NULL THEN 1 ELSE own.index END AS under
MATCH (n)<-[:RECEIVED]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
WITH n, i, (2 * over + under) / (2 * under) AS pence, COLLECT {
  MATCH (i)-[lived:MEMBER_OF]->(h:Household)
  WHERE coalesce(lived.from <= last, true) AND coalesce(lived.to >= first, true)
  RETURN h.id
} AS homes
WITH sum(pence) AS pence, count(DISTINCT n) AS interventions, count(DISTINCT i) AS people, collect(homes) AS allHomes
CALL (allHomes) {
  UNWIND allHomes AS homes
  UNWIND homes AS home
  RETURN count(DISTINCT home) AS households
}
RETURN people, households, interventions, pence
