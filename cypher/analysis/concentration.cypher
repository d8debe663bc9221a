// How the cost in a window gathers: what the highest-cost people cost, and the Gini coefficient over everybody.
//
// $from       DATE                   first day of the window, inclusive
// $to         DATE                   last day of the window, inclusive
// $priceYear  STRING or null         in whose prices, such as 2010/11; null for each price in its own
// $systems    LIST<STRING> or null   codes of the source systems to count; null for all
// $percent    FLOAT                  how many of the people are the highest-cost ones, 0 to 100
//
// Returns 1 row:
//   population INTEGER, total INTEGER pence
//   units INTEGER people, pence INTEGER, share FLOAT   the highest-cost ones, what they cost, of the total
//   gini FLOAT

MATCH (i:Individual)
WHERE EXISTS { (i)<-[:LINKED_TO]-(:SourceRecord) }
CALL (i) {
  MATCH (i)<-[:LINKED_TO]-(:SourceRecord)-[:RECEIVED]->(n:Intervention)
  WHERE n.from <= $to AND ($systems IS NULL OR n.system IN $systems)
  MATCH (u:UnitCost {type: n.type})
  WITH n, u, n.quantity IS NULL AND u.unit IN ['DAY', 'WEEK', 'MONTH', 'YEAR'] AS byDays
  WHERE byDays OR n.quantity IS NOT NULL OR u.unit = 'EACH'
  WITH n, u, byDays, CASE WHEN byDays THEN coalesce(n.to, $to) ELSE coalesce(n.to, n.from) END AS end
  WITH n, u, byDays, CASE WHEN n.closedOn <= end THEN n.closedOn - duration({days: 1}) ELSE end END AS end
  WITH n, u, byDays, end, CASE WHEN u.to < $to THEN u.to ELSE $to END AS limit,
       CASE WHEN u.from > $from THEN u.from ELSE $from END AS begin
  WITH n, u, byDays, end, CASE WHEN end < limit THEN end ELSE limit END AS last,
       CASE WHEN n.from > begin THEN n.from ELSE begin END AS first
  WHERE first <= last
  WITH n, u, byDays, duration.inDays(first, last).days + 1 AS days, duration.inDays(n.from, end).days + 1 AS allDays
  WITH u,
       CASE WHEN byDays THEN days * CASE u.unit WHEN 'MONTH' THEN 12 ELSE 1 END
            ELSE days * toInteger(round(coalesce(n.quantity, 1.0) * 1000)) END AS amount,
       CASE WHEN byDays THEN CASE u.unit WHEN 'DAY' THEN 1 WHEN 'WEEK' THEN 7 ELSE 365 END
            ELSE 1000 * allDays END AS units
  OPTIONAL MATCH (asked:Deflator {year: $priceYear})
  OPTIONAL MATCH (own:Deflator {year: u.priceYear}) WHERE asked IS NOT NULL
  WITH amount * u.pence * coalesce(asked.index, 1) AS over, units * coalesce(own.index, 1) AS under
  RETURN coalesce(sum((2 * over + under) / (2 * under)), 0) AS pence
}
WITH pence ORDER BY pence
WITH collect(pence) AS rising
WITH rising, size(rising) AS population, reduce(sum = 0, one IN rising | sum + one) AS total,
     toInteger(round(size(rising) * $percent / 100, 0, 'HALF_UP')) AS units
WITH rising, population, total, units, reduce(sum = 0, one IN rising[population - units..] | sum + one) AS pence
RETURN population, total, units, pence, CASE total WHEN 0 THEN 0.0 ELSE toFloat(pence) / total END AS share,
       CASE total WHEN 0 THEN 0.0 ELSE toFloat(
         reduce(sum = 0, i IN range(1, population) | sum + (2 * i - population - 1) * rising[i - 1])
       ) / (population * total) END AS gini
