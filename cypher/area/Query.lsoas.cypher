// Small areas, all of them or those of some codes, a ward, a district or a division.
//
// $codes     LIST<STRING> or null  codes of LSOAs; null for any
// $ward      STRING or null  code; null for any
// $district  STRING or null  code; null for any
// $division  STRING or null  code of a division in which at least a part lies; null for any
// $most      INTEGER  rows at most, 1 or more
//
// Returns up to $most rows, by code:
//   lsoaCode, lsoaName STRING; vintages LIST<STRING>, years in order
//   population, populationYear INTEGER or null
//   wardCode, wardName, districtCode, districtName STRING or null
//   divisions LIST<{code STRING, name STRING, count INTEGER, basis STRING}>, by code

MATCH (l:Lsoa)
WHERE ($codes IS NULL OR l.code IN $codes)
  AND ($ward IS NULL OR EXISTS { (l)-[:IN_WARD]->(:Ward {code: $ward}) })
  AND ($district IS NULL OR EXISTS { (l)-[:IN_DISTRICT]->(:District {code: $district}) })
  AND ($division IS NULL OR EXISTS { (l)-[:PART_OF]->(:Division {code: $division}) })
WITH l ORDER BY l.code LIMIT $most
OPTIONAL MATCH (l)-[:IN_WARD]->(w:Ward)
OPTIONAL MATCH (l)-[:IN_DISTRICT]->(t:District)
RETURN l.code AS lsoaCode, l.name AS lsoaName, [year IN coalesce(l.vintages, []) | toString(year)] AS vintages,
       l.population AS population, l.populationYear AS populationYear,
       w.code AS wardCode, w.name AS wardName, t.code AS districtCode, t.name AS districtName,
       COLLECT {
         MATCH (l)-[share:PART_OF]->(d:Division)
         RETURN {code: d.code, name: d.name, count: share.count, basis: share.basis} AS part
         ORDER BY d.code
       } AS divisions
ORDER BY lsoaCode
