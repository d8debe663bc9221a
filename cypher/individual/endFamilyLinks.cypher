// Unties one batch of individuals that are not taken to be of one household any more, or not so surely.
//
// $rows  LIST<{from STRING, to STRING}>  ids of the individuals, as the relationship goes
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (:Individual {id: row.from})-[pair:FAMILY_LINK]->(:Individual {id: row.to})
DELETE pair
