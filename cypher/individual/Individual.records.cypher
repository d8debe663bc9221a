// The source records behind each individual, surest first.
//
// $individualIds  LIST<STRING>  ids of the individuals, without repeats
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
         MATCH (r:SourceRecord)-[link:LINKED_TO]->(i)
         WHERE ($systems IS NULL OR r.system IN $systems)
         RETURN {system: r.system, recordId: r.recordId,
                 name: trim(coalesce(r.givenName, '') + ' ' + coalesce(r.familyName, '')),
                 birthDate: r.birthDate, address: r.address, postcode: r.postcode,
                 matchWeight: link.matchWeight, evidence: link.evidence,
                 asOf: r.asOf, closedOn: r.closedOn} AS record
         ORDER BY link.matchWeight DESC, r.key
       } AS records
