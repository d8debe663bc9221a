// The source records that were behind each individual as known at a moment, surest first, as they were held then.
//
// $individualIds  LIST<STRING>  ids of the individuals, without repeats
// $knownAt        DATETIME      the moment
// $systems        LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 1 row for each id that exists:
//   individualId STRING
//   records      LIST<MAP>: system, recordId, name STRING; birthDate DATE or null; address, postcode,
//                evidence STRING or null; matchWeight FLOAT in bits; asOf DATE; closedOn DATE or null

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})
RETURN individualId,
       COLLECT {
         MATCH (r:SourceRecord)-[link:LINKED_TO|WAS_LINKED_TO]->(i)
         WHERE link.knownFrom <= $knownAt AND coalesce(link.knownTo > $knownAt, true)
           AND ($systems IS NULL OR r.system IN $systems)
         OPTIONAL MATCH (r)<-[:VERSION_OF]-(past:PastVersion WHERE past.knownFrom <= $knownAt < past.knownTo)
         WITH r, link, coalesce(past, r) AS v
         RETURN {system: r.system, recordId: r.recordId,
                 name: trim(coalesce(v.givenName, '') + ' ' + coalesce(v.familyName, '')),
                 birthDate: v.birthDate, address: v.address, postcode: v.postcode,
                 matchWeight: link.matchWeight, evidence: link.evidence,
                 asOf: v.asOf, closedOn: v.closedOn} AS record
         ORDER BY link.matchWeight DESC, r.key
       } AS records
