// What source records said before they changed, to be found by it still.
//
// Returns 1 row for each past version of a record:
//   key, givenName, middleName, familyName, formerFamilyName, sex, nhsNumber, upn,
//   nationalInsuranceNumber, address, postcode, uprn, phone, email STRING, all but key may be null
//   birthDate, addressFrom DATE or null

MATCH (past:PastVersion)-[:VERSION_OF]->(r:SourceRecord)
RETURN r.key AS key, past.givenName AS givenName, past.middleName AS middleName, past.familyName AS familyName,
       past.formerFamilyName AS formerFamilyName, past.sex AS sex, past.nhsNumber AS nhsNumber, past.upn AS upn,
       past.nationalInsuranceNumber AS nationalInsuranceNumber, past.address AS address, past.postcode AS postcode,
       past.uprn AS uprn, past.phone AS phone, past.email AS email, past.birthDate AS birthDate,
       past.addressFrom AS addressFrom
