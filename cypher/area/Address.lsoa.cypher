// The small area that each address lies in, by its postcode.
//
// $addressIds  LIST<STRING>  ids of the addresses, without repeats
//
// Returns 1 row for each address whose postcode is in the lookup:
//   addressId, lsoaCode, lsoaName STRING; vintages LIST<STRING>, years in order
//   population, populationYear INTEGER or null
//   wardCode, wardName, districtCode, districtName STRING or null
//   divisions LIST<{code STRING, name STRING, count INTEGER, basis STRING}>, by code

UNWIND $addressIds AS addressId
MATCH (:Address {id: addressId})-[:HAS_POSTCODE]->(:Postcode)-[:IN_LSOA]->(l:Lsoa)
OPTIONAL MATCH (l)-[:IN_WARD]->(w:Ward)
OPTIONAL MATCH (l)-[:IN_DISTRICT]->(t:District)
RETURN addressId, l.code AS lsoaCode, l.name AS lsoaName, [year IN coalesce(l.vintages, []) | toString(year)] AS vintages,
       l.population AS population, l.populationYear AS populationYear,
       w.code AS wardCode, w.name AS wardName, t.code AS districtCode, t.name AS districtName,
       COLLECT {
         MATCH (l)-[share:PART_OF]->(d:Division)
         RETURN {code: d.code, name: d.name, count: share.count, basis: share.basis} AS part
         ORDER BY d.code
       } AS divisions
