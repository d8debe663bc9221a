// Unties one batch of individuals that are not taken to be possibly one person any more, or not so much.
//
// $rows  LIST<{from STRING, to STRING}>  ids of the individuals, as the relationship goes
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (:Individual {id: row.from})-[pair:POSSIBLY_SAME_AS]->(:Individual {id: row.to})
DELETE pair
