// What one of each type of intervention costs in the prices of one year, where the price is from, and who pays it.
//
// $priceYear  STRING or null  year whose prices are asked for, such as 2010/11; null for each price in its own
//
// Returns 1 row for each unit cost, by type and then by first day:
//   type, unit, priceYear (in whose prices it was found), source, confidence, status STRING; page, service STRING or null;
//   pence INTEGER, as found; converted INTEGER, pence in the year asked for, half a penny rounded up; null when the
//   series does not know that year; from, to DATE or null; paidBy LIST<STRING> such as police 20.0%, by agency

MATCH (c:UnitCost)
OPTIONAL MATCH (own:Deflator {year: c.priceYear})
OPTIONAL MATCH (asked:Deflator {year: coalesce($priceYear, c.priceYear)})
CALL (c) {
  MATCH (c)-[paid:PAID_BY]->(a:Agency)
  WITH a.code AS agency, paid.share AS share
  ORDER BY agency
  RETURN collect(agency + ' ' + toString(share / 100.0) + '%') AS paidBy
}
RETURN c.type AS type, c.unit AS unit, c.pence AS pence, c.priceYear AS priceYear,
       (2 * c.pence * asked.index + own.index) / (2 * own.index) AS converted,
       c.source AS source, c.page AS page, c.confidence AS confidence, c.status AS status,
       c.service AS service, c.from AS from, c.to AS to, paidBy
ORDER BY c.id
