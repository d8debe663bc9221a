// Writes one batch of postcodes, each in its LSOA and, where it is known, its division.
//
// $rows  LIST<{postcode STRING, lsoa STRING, division STRING or null}>  each postcode once
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (l:Lsoa {code: row.lsoa})
MERGE (p:Postcode {code: row.postcode})
WITH row, l, p
CALL (p, l) {
  MATCH (p)-[old:IN_LSOA]->(other)
  WHERE other <> l
  DELETE old
}
CALL (p, row) {
  MATCH (p)-[old:IN_DIVISION]->(other:Division)
  WHERE other.code <> row.division
  DELETE old
}
MERGE (p)-[:IN_LSOA]->(l)
WITH row, p
MATCH (d:Division {code: row.division})
MERGE (p)-[:IN_DIVISION]->(d)
