// Two windows compared: how many people came into the highest-cost band and how many left it. Of two with equal cost the
// one with the lower id ranks first.
//
// $from       DATE                   first day of the earlier window, inclusive
// $to         DATE                   last day of the earlier window, inclusive
// $laterFrom  DATE                   first day of the later window, inclusive
// $laterTo    DATE                   last day of the later window, inclusive
// $top        FLOAT                  percent of the people in the highest-cost band, above 0, at most 100
// $priceYear  STRING or null         in whose prices, such as 2010/11; null for each price in its own
// $systems    LIST<STRING> or null   codes of the source systems to count; null for all
//
// Returns 1 row:
//   population, stayed, rose, newcomers, left INTEGER   people; newcomers are those of rose who cost nothing earlier

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
  RETURN coalesce(sum((2 * over + under) / (2 * under)), 0) AS earlier
}
CALL (i) {
  MATCH (i)<-[:LINKED_TO]-(:SourceRecord)-[:RECEIVED]->(n:Intervention)
  WHERE n.from <= $laterTo AND ($systems IS NULL OR n.system IN $systems)
  MATCH (u:UnitCost {type: n.type})
  WITH n, u, n.quantity IS NULL AND u.unit IN ['DAY', 'WEEK', 'MONTH', 'YEAR'] AS byDays
  WHERE byDays OR n.quantity IS NOT NULL OR u.unit = 'EACH'
  WITH n, u, byDays, CASE WHEN byDays THEN coalesce(n.to, $laterTo) ELSE coalesce(n.to, n.from) END AS end
  WITH n, u, byDays, CASE WHEN n.closedOn <= end THEN n.closedOn - duration({days: 1}) ELSE end END AS end
  WITH n, u, byDays, end, CASE WHEN u.to < $laterTo THEN u.to ELSE $laterTo END AS limit,
       CASE WHEN u.from > $laterFrom THEN u.from ELSE $laterFrom END AS begin
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
  RETURN coalesce(sum((2 * over + under) / (2 * under)), 0) AS later
}
WITH i.id AS id, earlier, later
ORDER BY earlier DESC, id
WITH collect({id: id, earlier: earlier, later: later}) AS ranked
UNWIND range(0, size(ranked) - 1) AS rank
WITH ranked[rank] AS one, size(ranked) AS people, toInteger(round(size(ranked) * $top / 100, 0, 'HALF_UP')) AS band, rank
WITH one, people, band, rank < band AS wasIn
ORDER BY one.later DESC, one.id
WITH collect({one: one, wasIn: wasIn}) AS ranked, people, band
UNWIND range(0, people - 1) AS rank
WITH people, ranked[rank].one AS one, ranked[rank].wasIn AS wasIn, rank < band AS isIn
RETURN people AS population, sum(CASE WHEN wasIn AND isIn THEN 1 ELSE 0 END) AS stayed,
       sum(CASE WHEN NOT wasIn AND isIn THEN 1 ELSE 0 END) AS rose,
       sum(CASE WHEN NOT wasIn AND isIn AND one.earlier = 0 THEN 1 ELSE 0 END) AS newcomers,
       sum(CASE WHEN wasIn AND NOT isIn THEN 1 ELSE 0 END) AS left
