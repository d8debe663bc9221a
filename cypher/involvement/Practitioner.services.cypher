// The services that each practitioner works for, by name.
//
// $practitionerIds  LIST<STRING>  ids of the practitioners, without repeats
//
// Returns 1 row for each id that exists:
//   practitionerId STRING
//   services       LIST<MAP>: id, name STRING; source MAP: code, name STRING; asOf DATE or null; loadedAt DATETIME
//                  or null

UNWIND $practitionerIds AS practitionerId
MATCH (p:Practitioner {id: practitionerId})
RETURN practitionerId,
       COLLECT {
         MATCH (p)<-[:WITH_PRACTITIONER]-(:Involvement)-[:OF_SERVICE]->(s:Service)
         WITH DISTINCT s
         MATCH (system:SourceSystem {code: s.system})
         RETURN {id: s.id, name: s.name,
                 source: {code: system.code, name: system.name, asOf: system.asOf, loadedAt: system.loadedAt}} AS service
         ORDER BY s.name, s.id
       } AS services
