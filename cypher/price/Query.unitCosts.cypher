// The unit costs of the library, with who pays them.
//
// $type  STRING or null  type of intervention, such as CHILD_PROTECTION_PLAN; null for all
//
// Returns 1 row for each unit cost, by type and then by first day; the one that always held comes first:
//   type, unit, priceYear, source, confidence, status STRING; pence INTEGER; page, service STRING or null;
//   from, to DATE or null; shares LIST<{agency STRING, basisPoints INTEGER}>, by agency, together 10,000

MATCH (c:UnitCost)
WHERE $type IS NULL OR c.type = $type
CALL (c) {
  MATCH (c)-[paid:PAID_BY]->(a:Agency)
  WITH a.code AS agency, paid.share AS share
  ORDER BY agency
  RETURN collect({agency: agency, basisPoints: share}) AS shares
}
RETURN c.type AS type, c.unit AS unit, c.pence AS pence, c.priceYear AS priceYear, c.source AS source, c.page AS page,
       c.confidence AS confidence, c.status AS status, c.service AS service, c.from AS from, c.to AS to, shares
ORDER BY c.id
