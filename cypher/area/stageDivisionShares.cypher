// Writes one batch of LSOAs' parts in divisions.
//
// $rows  LIST<{lsoa STRING, parts LIST<{division STRING, count INTEGER, basis STRING}>}>
//        each LSOA once, with all its parts; counts are 1 or more
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (l:Lsoa {code: row.lsoa})
CALL (row, l) {
  MATCH (l)-[old:PART_OF]->(other:Division)
  WHERE NOT other.code IN [part IN row.parts | part.division]
  DELETE old
}
UNWIND row.parts AS part
MATCH (d:Division {code: part.division})
MERGE (l)-[share:PART_OF]->(d)
SET share.count = part.count, share.basis = part.basis
