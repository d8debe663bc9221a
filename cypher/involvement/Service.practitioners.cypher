// The practitioners of each service who have an involvement on a day, by name, if their system is shared with the
// caller.
//
// $serviceIds  LIST<STRING>          ids of the services, without repeats
// $asOf        DATE                  the day
// $systems     LIST<STRING> or null  codes of the systems shared with the caller; null for all
// $skip        INTEGER               practitioners of each to leave out, 0 or more
// $limit       INTEGER               practitioners of each at most, 1 to 101
//
// Returns 0 to $limit rows for each service: serviceId, id, name, agency STRING; phone, email, team, dutyPhone,
//   dutyEmail STRING or null; leftOn DATE or null

UNWIND $serviceIds AS serviceId
MATCH (s:Service {id: serviceId})
WHERE $systems IS NULL OR s.system IN $systems
MATCH (system:SourceSystem {code: s.system})
CALL (s) {
  MATCH (s)<-[:OF_SERVICE]-(n:Involvement)-[:WITH_PRACTITIONER]->(p:Practitioner)
  WHERE n.from <= $asOf AND coalesce(n.to >= $asOf, true) AND coalesce(n.closedOn > $asOf, true)
    AND EXISTS { (n)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual) }
  WITH DISTINCT p
  RETURN p
  ORDER BY p.name, p.id
  SKIP $skip LIMIT $limit
}
RETURN serviceId, p.id AS id, p.name AS name, system.owner AS agency, p.phone AS phone, p.email AS email,
       p.team AS team, p.leftOn AS leftOn, p.dutyPhone AS dutyPhone, p.dutyEmail AS dutyEmail
ORDER BY serviceId, name, id
