// Keeps that somebody says that something in a row is wrong, with the version of the row that they saw: not one
// of a delivery that is being loaded.
//
// $id            STRING          of the feedback
// $record        STRING or null  key of a source record; one of the three is given
// $involvement   STRING or null  key of an involvement
// $practitioner  STRING or null  id of a practitioner
// $what          STRING          such as PHONE
// $properties    LIST<STRING>    of the row, which are said to be wrong
// $mustBeSet     BOOLEAN         whether it is corrected only by one of these that is there
// $text          STRING          in their words, up to 500 characters
// $by            STRING          username of who says so
// $roles         LIST<STRING>    of who says so: rows that are shared with none of them are not there
// $at            DATETIME        when
//
// Returns 1 row: id STRING; none if there is no such row

CALL () {
  MATCH (row:SourceRecord {key: $record})-[:LINKED_TO]->(:Individual)
  RETURN row
  UNION
  MATCH (row:Involvement {key: $involvement})<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual)
  RETURN row
  UNION
  MATCH (row:Practitioner {id: $practitioner})
  WHERE EXISTS { (row)<-[:WITH_PRACTITIONER]-(:Involvement)<-[:HAS_INVOLVEMENT]-(:SourceRecord)-[:LINKED_TO]->(:Individual) }
  RETURN row
}
MATCH (system:SourceSystem {code: row.system})
WHERE system.roles IS NULL OR any(role IN system.roles WHERE role IN $roles)
OPTIONAL MATCH (unfinished:UnfinishedDelivery {system: row.system, loadedAt: row.knownFrom})
OPTIONAL MATCH (seen:PastVersion {knownTo: unfinished.loadedAt})-[:VERSION_OF]->(row)
WITH row, coalesce(seen.knownFrom, row.knownFrom) AS rowKnownFrom
LIMIT 1
MERGE (f:Feedback {id: $id})
SET f.what = $what, f.properties = $properties, f.mustBeSet = $mustBeSet, f.text = $text, f.by = $by, f.at = $at,
    f.rowKnownFrom = rowKnownFrom
MERGE (f)-[:ABOUT_ROW]->(row)
RETURN f.id AS id
