// What people say is wrong in partners' rows, newest first, with the row. It is corrected by the first delivery
// after the version that they saw in which a property that is said to be wrong is another, or the row is closed.
//
// $id          STRING or null   only this one
// $by          STRING or null   only what this account said
// $open        BOOLEAN or null  only what is neither corrected nor closed, or only the rest
// $system      STRING or null   only rows of this source system
// $roles       LIST<STRING>     of the caller: of rows that are shared with none of them, no values are told
// $everyValue  BOOLEAN          false to tell only the values that are said to be wrong
// $skip        INTEGER          rows to leave out, 0 or more
// $limit       INTEGER          rows at most, 1 to 101
//
// Returns 0 to $limit rows:
//   id, what, text, by STRING; at DATETIME; row MAP: label, id, system STRING; asOf DATE;
//   values LIST<{property STRING, then STRING or null, now STRING or null, reported BOOLEAN}>
//   individual MAP or null: id, displayName STRING; birthDate DATE or null; sex STRING or null
//   corrected  MAP or null: at DATETIME, delivery STRING
//   closed     MAP or null: at DATETIME, by, reason STRING

MATCH (f:Feedback)-[:ABOUT_ROW]->(row)
WHERE ($id IS NULL OR f.id = $id) AND ($by IS NULL OR f.by = $by) AND ($system IS NULL OR row.system = $system)
WITH f, row, coalesce(COLLECT {
  MATCH (past:PastVersion {knownFrom: f.rowKnownFrom})-[:VERSION_OF]->(row)
  RETURN past
  ORDER BY past.knownTo DESC
  LIMIT 1
}[0], row) AS seen
WITH f, row, seen, COLLECT {
  CALL (row) {
    RETURN row AS v
    UNION ALL
    MATCH (v:PastVersion)-[:VERSION_OF]->(row)
    RETURN v
  }
  WITH v
  WHERE v.knownFrom > f.rowKnownFrom AND any(name IN f.properties + ['closedOn']
    WHERE coalesce(toString(v[name]), '') <> coalesce(toString(seen[name]), '')
      AND (NOT f.mustBeSet OR v[name] IS NOT NULL))
  MATCH (d:Delivery {loadedAt: v.knownFrom})
  WHERE d.system = v.system AND d.status = 'LOADED'
  RETURN {at: v.knownFrom, delivery: d.id} AS correction
  ORDER BY v.knownFrom, d.id
  LIMIT 1
}[0] AS corrected
WHERE $open IS NULL OR $open = (corrected IS NULL AND f.closedAt IS NULL)
WITH f, row, seen, corrected
ORDER BY f.at DESC, f.id
SKIP $skip LIMIT $limit
MATCH (system:SourceSystem {code: row.system})
WITH f, row, seen, corrected, system.roles IS NULL OR any(role IN system.roles WHERE role IN $roles) AS shared
RETURN f.id AS id, f.what AS what, f.text AS text, f.by AS by, f.at AS at, corrected,
       CASE WHEN f.closedAt IS NOT NULL THEN {at: f.closedAt, by: f.closedBy, reason: f.closeReason} END AS closed,
       {label: labels(row)[0], id: coalesce(row.key, row.id), system: row.system, asOf: row.asOf} AS row,
       COLLECT {
         UNWIND keys(row) + keys(seen) + f.properties AS name
         WITH DISTINCT name, name IN f.properties AS reported
         WHERE shared AND ($everyValue OR reported)
           AND NOT name IN ['id', 'key', 'system', 'asOf', 'knownFrom', 'knownTo', 'hash']
         RETURN {property: name, then: toStringOrNull(seen[name]), now: toStringOrNull(row[name]),
                 reported: reported} AS one
         ORDER BY name
       } AS values,
       COLLECT {
         MATCH (row)<-[:HAS_INVOLVEMENT*0..1]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
         WHERE shared
         RETURN {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex} AS one
         ORDER BY i.id
         LIMIT 1
       }[0] AS individual
ORDER BY at DESC, id
