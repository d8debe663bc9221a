// Candidates for a search: who shares most with what was asked. Which of them fit is for the program to say.
//
// $query      STRING                a query of the full-text index, of tokens (`individual.search`)
// $id         STRING or null        id of an individual, also of one that was merged into another
// $systems    LIST<STRING> or null  codes of the source systems that may be searched; null for all
// $candidates INTEGER               rows at most, 1 to 1000
//
// Returns 0 to $candidates + 1 rows: id, displayName STRING; birthDate DATE or null; sex STRING or null;
// askedById BOOLEAN; heldValues
// LIST<STRING>: what each record says and said, a line each

CALL () {
  CALL db.index.fulltext.queryNodes('Individual_searchWords', $query, {limit: $candidates}) YIELD node, score
  RETURN node AS i, score, 0 AS byId
  UNION ALL
  MATCH (:Individual {id: $id})-[:MERGED_INTO*0..20]->(i:Individual)
  RETURN i, 0.0 AS score, 1 AS byId
}
WITH i, max(score) AS score, sum(byId) > 0 AS askedById
WHERE i.heldValues IS NOT NULL
  AND ($systems IS NULL OR EXISTS { (i)<-[:LINKED_TO]-(r:SourceRecord) WHERE r.system IN $systems })
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex, askedById,
       i.heldValues AS heldValues
ORDER BY score DESC, id
