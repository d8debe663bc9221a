// The source records behind each individual as known at a moment, with all that a match compares.
//
// $individualIds  LIST<STRING>  ids of the individuals, without repeats
// $knownAt        DATETIME      the moment
// $systems        LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 1 row for each individual and record, in the order of their keys:
//   individualId, key, givenName, middleName, familyName, formerFamilyName, sex, nhsNumber, upn,
//   nationalInsuranceNumber, address, postcode, uprn, phone, email STRING; all but the first two may be null
//   birthDate, addressFrom DATE or null

UNWIND $individualIds AS individualId
MATCH (r:SourceRecord)-[link:LINKED_TO|WAS_LINKED_TO]->(:Individual {id: individualId})
WHERE link.knownFrom <= $knownAt AND coalesce(link.knownTo > $knownAt, true)
  AND ($systems IS NULL OR r.system IN $systems)
OPTIONAL MATCH (r)<-[:VERSION_OF]-(past:PastVersion WHERE past.knownFrom <= $knownAt < past.knownTo)
WITH individualId, coalesce(past, r) AS v
RETURN individualId, v.key AS key, v.givenName AS givenName, v.middleName AS middleName, v.familyName AS familyName,
       v.formerFamilyName AS formerFamilyName, v.sex AS sex, v.nhsNumber AS nhsNumber, v.upn AS upn,
       v.nationalInsuranceNumber AS nationalInsuranceNumber, v.address AS address, v.postcode AS postcode,
       v.uprn AS uprn, v.phone AS phone, v.email AS email, v.birthDate AS birthDate,
       v.addressFrom AS addressFrom
ORDER BY individualId, key
