// The small area that each address lies in, by its postcode.
//
// $addressIds  LIST<STRING>  ids of the addresses, without repeats
//
// Returns 1 row for each address whose postcode is in the lookup:
//   addressId, lsoaCode, lsoaName STRING; wardCode, wardName STRING or null

UNWIND $addressIds AS addressId
MATCH (:Address {id: addressId})-[:HAS_POSTCODE]->(:Postcode)-[:IN_LSOA]->(l:Lsoa)
OPTIONAL MATCH (l)-[:IN_WARD]->(w:Ward)
RETURN addressId, l.code AS lsoaCode, l.name AS lsoaName, w.code AS wardCode, w.name AS wardName
