// The services that each practitioner works for, by name.
//
// $practitionerIds  LIST<STRING>  ids of the practitioners, without repeats
//
// Returns 1 row for each id that exists: practitionerId STRING, services LIST<{id, name, system STRING}>

UNWIND $practitionerIds AS practitionerId
MATCH (p:Practitioner {id: practitionerId})
RETURN practitionerId,
       COLLECT {
         MATCH (p)<-[:WITH_PRACTITIONER]-(:Involvement)-[:OF_SERVICE]->(s:Service)
         WITH DISTINCT s
         RETURN {id: s.id, name: s.name, system: s.system} AS service
         ORDER BY s.name, s.id
       } AS services
