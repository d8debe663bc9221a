// The decisions with these ids.
//
// $ids  LIST<STRING>  of decisions, without repeats
//
// Returns 1 row for each that is there:
//   id, kind, leftKey, rightKey, by, reason STRING; at DATETIME; appliedAt, undoneAt DATETIME or null;
//   undoneBy, undoReason STRING or null; recordsChanged BOOLEAN;
//   individuals LIST<MAP>: id, displayName STRING; birthDate DATE or null; sex STRING or null

UNWIND $ids AS decisionId
MATCH (d:LinkDecision {id: decisionId})
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
ORDER BY id
