// Some source records with the individual that they are linked to now.
//
// $keys  LIST<STRING>  keys of source records, without repeats
//
// Returns 1 row for each that is there, in the order of their keys:
//   key, givenName, middleName, familyName, formerFamilyName, sex, nhsNumber, upn,
//   nationalInsuranceNumber, address, postcode, uprn, phone, email STRING, all but key may be null
//   birthDate, addressFrom DATE or null
//   closed BOOLEAN: the source system holds it no more
//   individualId STRING or null, matchWeight FLOAT in bits or null, evidence STRING or null

UNWIND $keys AS key
MATCH (r:SourceRecord {key: key})-[link:LINKED_TO]->(i:Individual)
RETURN r.key AS key, r.givenName AS givenName, r.middleName AS middleName, r.familyName AS familyName,
       r.formerFamilyName AS formerFamilyName, r.sex AS sex, r.nhsNumber AS nhsNumber, r.upn AS upn,
       r.nationalInsuranceNumber AS nationalInsuranceNumber, r.address AS address, r.postcode AS postcode,
       r.uprn AS uprn, r.phone AS phone, r.email AS email, r.birthDate AS birthDate,
       r.addressFrom AS addressFrom, r.closedOn IS NOT NULL AS closed, i.id AS individualId, link.matchWeight AS matchWeight, link.evidence AS evidence
ORDER BY r.key
