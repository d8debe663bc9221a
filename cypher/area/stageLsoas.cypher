// Writes one batch of LSOAs, each in its ward and district.
//
// $rows  LIST<{code STRING, name STRING, vintages LIST<INTEGER>, population INTEGER or null,
//        populationYear INTEGER or null, ward STRING or null, district STRING or null}>
//        ward and district are codes; where one is null, what was known stays
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (l:Lsoa {code: row.code})
SET l.name = row.name, l.vintages = row.vintages,
    l.population = row.population, l.populationYear = row.populationYear
WITH row, l
CALL (row, l) {
  MATCH (l)-[old:IN_WARD]->(other:Ward)
  WHERE other.code <> row.ward
  DELETE old
}
CALL (row, l) {
  MATCH (l)-[old:IN_DISTRICT]->(other:District)
  WHERE other.code <> row.district
  DELETE old
}
CALL (row, l) {
  MATCH (w:Ward {code: row.ward})
  MERGE (l)-[:IN_WARD]->(w)
}
CALL (row, l) {
  MATCH (d:District {code: row.district})
  MERGE (l)-[:IN_DISTRICT]->(d)
}
