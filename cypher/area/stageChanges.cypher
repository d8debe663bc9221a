// Writes one batch of LSOAs that became others.
//
// $rows  LIST<{old STRING, young STRING, change STRING}>  codes of two LSOAs and what happened
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (old:Lsoa {code: row.old})
MATCH (young:Lsoa {code: row.young})
MERGE (old)-[became:BECAME]->(young)
SET became.change = row.change
