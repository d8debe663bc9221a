// The practitioners of a service who have an involvement on a day, by name, if their system is shared with the caller.
//
// $serviceId  STRING        id of the service
// $asOf       DATE          the day
// $roles      LIST<STRING>  the caller's roles
// $skip       INTEGER       rows to leave out, 0 or more
// $limit      INTEGER       rows at most, 1 to 101
//
// Returns 0 to $limit rows: id, name, agency STRING; phone, email, team, dutyPhone, dutyEmail STRING or null;
//   leftOn DATE or null

MATCH (s:Service {id: $serviceId})
MATCH (system:SourceSystem {code: s.system})
WHERE coalesce(any(role IN system.roles WHERE role IN $roles), true)
MATCH (s)<-[:OF_SERVICE]-(n:Involvement)-[:WITH_PRACTITIONER]->(p:Practitioner)
WHERE n.from <= $asOf AND coalesce(n.to >= $asOf, true) AND coalesce(n.closedOn > $asOf, true)
  AND EXISTS { (n)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual) }
WITH DISTINCT p, system
RETURN p.id AS id, p.name AS name, system.owner AS agency, p.phone AS phone, p.email AS email, p.team AS team,
       p.leftOn AS leftOn, p.dutyPhone AS dutyPhone, p.dutyEmail AS dutyEmail
ORDER BY p.name, p.id
SKIP $skip LIMIT $limit
