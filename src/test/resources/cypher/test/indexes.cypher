// Every index but those that Neo4j makes by itself.
//
// Returns 1 row for each: name, kind STRING (UNIQUE, RANGE or FULLTEXT), target STRING such as Ward(code)

SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint
WHERE type <> 'LOOKUP'
RETURN name, CASE WHEN owningConstraint IS NULL THEN type ELSE 'UNIQUE' END AS kind,
       labelsOrTypes[0] + '(' + properties[0] + ')' AS target
