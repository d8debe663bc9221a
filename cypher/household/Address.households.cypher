// The households that live or lived at each address: those with present members first.
//
// $addressIds  LIST<STRING>  ids of the addresses, without repeats
//
// Returns 1 row for each id that exists: addressId STRING, householdIds LIST<STRING>

UNWIND $addressIds AS addressId
MATCH (a:Address {id: addressId})
RETURN addressId,
       COLLECT {
         MATCH (h:Household)-[:LIVES_AT]->(a)
         WHERE EXISTS { (h)<-[:MEMBER_OF]-() }
         RETURN h.id
         ORDER BY EXISTS { (h)<-[m:MEMBER_OF]-() WHERE m.to IS NULL } DESC, h.id
       } AS householdIds
