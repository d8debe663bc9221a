// Takes back the mark of individuals to which records are linked again.
//
// $ids  LIST<STRING>  ids of the individuals, without repeats
//
// Returns 0 rows

UNWIND $ids AS id
MATCH (:Individual {id: id})-[merged:MERGED_INTO]->()
DELETE merged
