// The practitioners of a service who have a current involvement, by name.
//
// $serviceId  STRING   id of the service
// $today      DATE     an involvement that ends before it does not count
// $skip       INTEGER  rows to leave out, 0 or more
// $limit      INTEGER  rows at most, 1 to 101
//
// Returns 0 to $limit rows: id, name, system STRING; phone, email, team STRING or null

MATCH (:Service {id: $serviceId})<-[:OF_SERVICE]-(n:Involvement)-[:WITH_PRACTITIONER]->(p:Practitioner)
WHERE n.closedOn IS NULL AND (n.to IS NULL OR n.to >= $today)
  AND EXISTS { (n)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual) }
WITH DISTINCT p
RETURN p.id AS id, p.name AS name, p.system AS system, p.phone AS phone, p.email AS email, p.team AS team
ORDER BY p.name, p.id
SKIP $skip LIMIT $limit
