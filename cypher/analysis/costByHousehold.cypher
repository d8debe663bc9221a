// What each household costs in a window: what an agency pays for an intervention is cut at the days on which the person
// moved, at running totals, each rounded half up. What falls on days without a household is unattributed.
//
// $from       DATE                   first day of the window, inclusive
// $to         DATE                   last day of the window, inclusive
// $priceYear  STRING or null         in whose prices, such as 2010/11; null for each price in its own
// $systems    LIST<STRING> or null   codes of the source systems to count; null for all
//
// Returns 1 row for each household that costs something, highest cost first:
//   householdId STRING, pence INTEGER, people INTEGER

MATCH (u:UnitCost)-[paid:PAID_BY]->(a:Agency)
WITH u, a, paid
ORDER BY u.id, a.code
WITH u, collect({code: a.code, share: paid.share}) AS shares
WITH u, [k IN range(0, size(shares) - 1) |
         {code: shares[k].code, upTo: reduce(all = 0, s IN shares[..k + 1] | all + s.share), share: shares[k].share}] AS payers
MATCH (n:Intervention {type: u.type})
WHERE n.from <= $to AND ($systems IS NULL OR n.system IN $systems)
WITH n, u, payers, n.quantity IS NULL AND u.unit IN ['DAY', 'WEEK', 'MONTH', 'YEAR'] AS byDays
WHERE byDays OR n.quantity IS NOT NULL OR u.unit = 'EACH'
WITH n, u, payers, byDays, CASE WHEN byDays THEN coalesce(n.to, $to) ELSE coalesce(n.to, n.from) END AS end
WITH n, u, payers, byDays, CASE WHEN n.closedOn <= end THEN n.closedOn - duration({days: 1}) ELSE end END AS end
WITH n, u, payers, byDays, end, CASE WHEN u.to < $to THEN u.to ELSE $to END AS limit,
     CASE WHEN u.from > $from THEN u.from ELSE $from END AS begin
WITH n, u, payers, byDays, end, CASE WHEN end < limit THEN end ELSE limit END AS last,
     CASE WHEN n.from > begin THEN n.from ELSE begin END AS first
WHERE first <= last
WITH n, u, payers, byDays, first, duration.inDays(first, last).days + 1 AS days, duration.inDays(n.from, end).days + 1 AS allDays
WITH n, u, payers, first, days,
     CASE WHEN byDays THEN days * CASE u.unit WHEN 'MONTH' THEN 12 ELSE 1 END
          ELSE days * toInteger(round(coalesce(n.quantity, 1.0) * 1000)) END AS amount,
     CASE WHEN byDays THEN CASE u.unit WHEN 'DAY' THEN 1 WHEN 'WEEK' THEN 7 ELSE 365 END
          ELSE 1000 * allDays END AS units
OPTIONAL MATCH (asked:Deflator {year: $priceYear})
OPTIONAL MATCH (own:Deflator {year: u.priceYear})
WITH n, payers, first, days, amount * u.pence * coalesce(asked.index, 1) AS over,
     units * CASE WHEN asked IS NULL THEN 1 ELSE own.index END AS under
WITH n, payers, first, days, (2 * over + under) / (2 * under) AS pence
UNWIND payers AS payer
WITH n, first, days,
     (2 * pence * payer.upTo + 10000) / 20000 - (2 * pence * (payer.upTo - payer.share) + 10000) / 20000 AS paid
MATCH (n)<-[:RECEIVED]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)-[lived:MEMBER_OF]->(h:Household)
WITH h, i, paid, days,
     CASE WHEN lived.from > first THEN duration.inDays(first, lived.from).days ELSE 0 END AS before,
     CASE WHEN lived.to < first + duration({days: days - 1}) THEN duration.inDays(first, lived.to).days + 1
          ELSE days END AS upTo
WHERE before < upTo
RETURN h.id AS householdId, count(DISTINCT i) AS people,
       sum((2 * paid * upTo + days) / (2 * days) - (2 * paid * before + days) / (2 * days)) AS pence
ORDER BY pence DESC, householdId
