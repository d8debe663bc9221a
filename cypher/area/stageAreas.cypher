// Writes one batch of a postcode lookup: postcodes in their LSOAs, LSOAs in their wards.
//
// $rows  LIST<{postcode STRING, lsoaCode STRING, lsoaName STRING, wardCode STRING, wardName STRING}>
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (w:Ward {code: row.wardCode})
SET w.name = row.wardName
MERGE (l:Lsoa {code: row.lsoaCode})
SET l.name = row.lsoaName
MERGE (p:Postcode {code: row.postcode})
WITH row, w, l, p
CALL (l, w) {
  OPTIONAL MATCH (l)-[old:IN_WARD]->(other)
  WHERE other <> w
  DELETE old
}
CALL (p, l) {
  OPTIONAL MATCH (p)-[old:IN_LSOA]->(other)
  WHERE other <> l
  DELETE old
}
MERGE (l)-[:IN_WARD]->(w)
MERGE (p)-[:IN_LSOA]->(l)
