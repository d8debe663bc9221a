// The practitioners of a service who have an involvement on a day, by name, if their system is shared with the caller.
//
// $serviceId  STRING        id of the service
// $asOf       DATE          the day
// $systems    LIST<STRING> or null  codes of the systems shared with the caller; null for all
// $skip       INTEGER       rows to leave out, 0 or more
// $limit      INTEGER       rows at most, 1 to 101
//
// Returns 0 to $limit rows: id, name, agency STRING; phone, email, team, dutyPhone, dutyEmail STRING or null;
//   leftOn DATE or null

MATCH (s:Service {id: $serviceId})
WHERE $systems IS NULL OR s.system IN $systems
MATCH (system:SourceSystem {code: s.system})
MATCH (s)<-[:OF_SERVICE]-(n:Involvement)-[:WITH_PRACTITIONER]->(p:Practitioner)
WHERE n.from <= $asOf AND coalesce(n.to >= $asOf, true) AND coalesce(n.closedOn > $asOf, true)
  AND EXISTS { (n)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual) }
WITH DISTINCT p, system
RETURN p.id AS id, p.name AS name, system.owner AS agency, p.phone AS phone, p.email AS email, p.team AS team,
       p.leftOn AS leftOn, p.dutyPhone AS dutyPhone, p.dutyEmail AS dutyEmail
ORDER BY p.name, p.id
SKIP $skip LIMIT $limit
