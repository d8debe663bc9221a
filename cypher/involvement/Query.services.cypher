// Every service, by name.
//
// Returns 1 row for each: id, name, system STRING

MATCH (s:Service)
WHERE EXISTS { (s)<-[:OF_SERVICE]-(:Involvement)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual) }
RETURN s.id AS id, s.name AS name, s.system AS system
ORDER BY s.name, s.id
