// Writes unit costs with who pays them, as they are given now.
//
// $rows  LIST<{id STRING, properties MAP, shares LIST<{agency STRING, basisPoints INTEGER}>}>
//        a unit cost each; properties holds id too, and nulls for what is not held;
//        agencies are staged; the shares of each are 1 to 10,000 and together 10,000
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (c:UnitCost {id: row.id})
SET c = row.properties
WITH row, c
CALL (row, c) {
  MATCH (c)-[old:PAID_BY]->(a:Agency)
  WHERE NOT a.code IN [share IN row.shares | share.agency]
  DELETE old
}
UNWIND row.shares AS share
MATCH (a:Agency {code: share.agency})
MERGE (c)-[paid:PAID_BY]->(a)
SET paid.share = share.basisPoints
