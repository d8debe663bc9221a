// Every service, by name.
//
// Returns 1 row for each: id, name, system STRING

MATCH (s:Service)
RETURN s.id AS id, s.name AS name, s.system AS system
ORDER BY s.name, s.id
