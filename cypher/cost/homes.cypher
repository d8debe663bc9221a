// In which small area each household lives.
//
// Returns 1 row for each household whose address's postcode is in the lookup:
//   householdId, lsoaCode, lsoaName STRING
//   wardCode, wardName STRING or null

MATCH (h:Household)-[:LIVES_AT]->(:Address)-[:HAS_POSTCODE]->(:Postcode)-[:IN_LSOA]->(l:Lsoa)
OPTIONAL MATCH (l)-[:IN_WARD]->(w:Ward)
RETURN h.id AS householdId, l.code AS lsoaCode, l.name AS lsoaName, w.code AS wardCode, w.name AS wardName
