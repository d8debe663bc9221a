// Every service, by name.
//
// Returns 1 row for each: id, name STRING; source MAP: code, name STRING; asOf DATE or null; loadedAt DATETIME or null

MATCH (s:Service)
WHERE EXISTS { (s)<-[:OF_SERVICE]-(:Involvement)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual) }
MATCH (system:SourceSystem {code: s.system})
RETURN s.id AS id, s.name AS name,
       {code: system.code, name: system.name, asOf: system.asOf, loadedAt: system.loadedAt} AS source
ORDER BY s.name, s.id
