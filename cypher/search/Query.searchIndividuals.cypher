// Candidates for a search: who shares most with what was asked. Which of them fit is for the program to say.
//
// $query      STRING                a query of the full-text index, of tokens (`individual.search`)
// $systems    LIST<STRING> or null  codes of the source systems that may be searched; null for all
// $candidates INTEGER               rows at most, 1 to 1000
//
// Returns 0 to $candidates rows: id, displayName STRING; birthDate DATE or null; sex STRING or null;
// heldValues LIST<STRING>: what each record says and said, a line each

CALL db.index.fulltext.queryNodes('Individual_searchWords', $query, {limit: $candidates}) YIELD node AS i, score
WITH i, i.heldValues AS heldValues, score
WHERE heldValues IS NOT NULL
  AND ($systems IS NULL OR EXISTS { (i)<-[:LINKED_TO]-(r:SourceRecord) WHERE r.system IN $systems })
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex, heldValues
ORDER BY score DESC, id
