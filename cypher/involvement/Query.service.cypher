// The service with this id.
//
// $serviceId  STRING  source system and the service's name in lower case, such as housing/tenancy-support
//
// Returns 0 or 1 row: id, name, system STRING

MATCH (s:Service {id: $serviceId})
WHERE EXISTS { (s)<-[:OF_SERVICE]-(:Involvement)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual) }
RETURN s.id AS id, s.name AS name, s.system AS system
