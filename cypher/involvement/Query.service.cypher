// The service with this id.
//
// $serviceId  STRING  source system and the service's name in lower case, such as housing/tenancy-support
//
// Returns 0 or 1 row: id, name STRING; source MAP: code, name STRING; asOf DATE or null; loadedAt DATETIME or null

MATCH (s:Service {id: $serviceId})
WHERE EXISTS { (s)<-[:OF_SERVICE]-(:Involvement)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual) }
MATCH (system:SourceSystem {code: s.system})
RETURN s.id AS id, s.name AS name,
       {code: system.code, name: system.name, asOf: system.asOf, loadedAt: system.loadedAt} AS source
