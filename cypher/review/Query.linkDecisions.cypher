// What people decided about links, latest first.
//
// $inForce  BOOLEAN or null  only those in force, or only those undone
// $record   STRING or null   only on the source record with this key
// $skip     INTEGER          rows to leave out, 0 or more
// $limit    INTEGER          rows at most, 1 to 101
//
// Returns 0 to $limit rows:
//   id, kind, leftKey, rightKey, by, reason STRING; at DATETIME; appliedAt, undoneAt DATETIME or null;
//   undoneBy, undoReason STRING or null; recordsChanged BOOLEAN;
//   individuals LIST<MAP>: id, displayName STRING; birthDate DATE or null; sex STRING or null

MATCH (d:LinkDecision)
WHERE ($inForce IS NULL OR (d.undoneAt IS NULL) = $inForce)
  AND ($record IS NULL OR $record IN [d.leftKey, d.rightKey])
WITH d
ORDER BY d.at DESC, d.id
SKIP $skip LIMIT $limit
MATCH (l:SourceRecord {key: d.leftKey})
MATCH (r:SourceRecord {key: d.rightKey})
RETURN d.id AS id, d.kind AS kind, d.leftKey AS leftKey, d.rightKey AS rightKey, d.by AS by, d.reason AS reason,
       d.at AS at, d.appliedAt AS appliedAt, d.undoneAt AS undoneAt, d.undoneBy AS undoneBy, d.undoReason AS undoReason,
       coalesce(l.hash <> d.leftHash OR r.hash <> d.rightHash, false) AS recordsChanged,
       COLLECT {
         MATCH (d)-[:DECIDES_ON]->(:SourceRecord)-[:LINKED_TO]->(i:Individual)
         WITH DISTINCT i
         RETURN {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex} AS individual
         ORDER BY i.id
       } AS individuals
ORDER BY at DESC, id
