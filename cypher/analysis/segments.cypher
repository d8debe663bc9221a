// People in bands by the rank of their cost in a window, and how common something is in each: group rate beside base
// rate. Of two with equal cost the one with the lower id ranks first; those who cost nothing are in the lowest bands.
//
// $from       DATE                   first day of the window, inclusive
// $to         DATE                   last day of the window, inclusive
// $priceYear  STRING or null         in whose prices, such as 2010/11; null for each price in its own
// $systems    LIST<STRING> or null   codes of the source systems to count; null for all
// $upTo       LIST<FLOAT>            percent of the people down to the end of each band, rising, the last 100
// $types      LIST<STRING>           types of interventions; who received one at a cost in the window counts
//
// Returns 1 row for each band with people, the highest-cost one first:
//   upTo FLOAT, people INTEGER, pence INTEGER, share FLOAT, least INTEGER pence, most INTEGER pence
//   having INTEGER people, groupRate FLOAT, baseRate FLOAT   of those who received one of the types

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
  WITH n, u,
       CASE WHEN byDays THEN days * CASE u.unit WHEN 'MONTH' THEN 12 ELSE 1 END
            ELSE days * toInteger(round(coalesce(n.quantity, 1.0) * 1000)) END AS amount,
       CASE WHEN byDays THEN CASE u.unit WHEN 'DAY' THEN 1 WHEN 'WEEK' THEN 7 ELSE 365 END
            ELSE 1000 * allDays END AS units
  OPTIONAL MATCH (asked:Deflator {year: $priceYear})
  OPTIONAL MATCH (own:Deflator {year: u.priceYear}) WHERE asked IS NOT NULL
  WITH n, amount * u.pence * coalesce(asked.index, 1) AS over, units * coalesce(own.index, 1) AS under
  RETURN coalesce(sum((2 * over + under) / (2 * under)), 0) AS pence,
         CASE WHEN sum(CASE WHEN n.type IN $types THEN 1 ELSE 0 END) > 0 THEN 1 ELSE 0 END AS has
}
WITH i.id AS id, pence, has ORDER BY pence DESC, id
WITH collect({pence: pence, has: has}) AS ranked, sum(pence) AS total, avg(has) AS baseRate
UNWIND range(0, size(ranked) - 1) AS rank
WITH ranked[rank] AS one, total, baseRate,
     [end IN $upTo WHERE rank < toInteger(round(size(ranked) * end / 100, 0, 'HALF_UP'))][0] AS upTo
WITH upTo, total, baseRate, count(*) AS people, sum(one.pence) AS pence, min(one.pence) AS least,
     max(one.pence) AS most, sum(one.has) AS having
RETURN upTo, people, pence, CASE total WHEN 0 THEN 0.0 ELSE toFloat(pence) / total END AS share, least, most,
       having, toFloat(having) / people AS groupRate, baseRate
ORDER BY upTo
