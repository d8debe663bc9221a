// Writes wards, districts, divisions and counties with their names.
//
// $wards      LIST<{code STRING, name STRING}>  each once
// $districts  LIST<{code STRING, name STRING, county STRING or null}>  each once
// $divisions  LIST<{code STRING, name STRING, county STRING or null}>  each once
// $counties   LIST<{code STRING, name STRING}>  each once, with every county of the others
//
// Returns 0 rows

FOREACH (row IN $wards | MERGE (w:Ward {code: row.code}) SET w.name = row.name)
FOREACH (row IN $counties | MERGE (c:County {code: row.code}) SET c.name = row.name)
FOREACH (row IN $districts | MERGE (d:District {code: row.code}) SET d.name = row.name)
FOREACH (row IN $divisions | MERGE (d:Division {code: row.code}) SET d.name = row.name)
WITH [row IN $districts WHERE row.county IS NOT NULL] AS districts,
     [row IN $divisions WHERE row.county IS NOT NULL] AS divisions
CALL (districts) {
  UNWIND districts AS row
  MATCH (d:District {code: row.code})
  MATCH (c:County {code: row.county})
  MERGE (d)-[:IN_COUNTY]->(c)
}
CALL (divisions) {
  UNWIND divisions AS row
  MATCH (d:Division {code: row.code})
  MATCH (c:County {code: row.county})
  MERGE (d)-[:IN_COUNTY]->(c)
}
