// The decision in force on two source records.
//
// $leftKey  STRING  the smaller key
// $rightKey STRING  the greater key
//
// Returns 0 or 1 row:
//   id, kind, leftKey, rightKey, by, reason STRING; at DATETIME; appliedAt, undoneAt DATETIME or null;
//   undoneBy, undoReason STRING or null; recordsChanged BOOLEAN;
//   individuals LIST<MAP>: id, displayName STRING; birthDate DATE or null; sex STRING or null

MATCH (l:SourceRecord {key: $leftKey})<-[:DECIDES_ON]-(d:LinkDecision)-[:DECIDES_ON]->(r:SourceRecord {key: $rightKey})
WHERE d.undoneAt IS NULL
RETURN d.id AS id, d.kind AS kind, d.leftKey AS leftKey, d.rightKey AS rightKey, d.by AS by, d.reason AS reason,
       d.at AS at, d.appliedAt AS appliedAt, d.undoneAt AS undoneAt, d.undoneBy AS undoneBy, d.undoReason AS undoReason,
       coalesce(l.hash <> d.leftHash OR r.hash <> d.rightHash, false) AS recordsChanged,
       COLLECT {
         MATCH (d)-[:DECIDES_ON]->(:SourceRecord)-[:LINKED_TO]->(i:Individual)
         WITH DISTINCT i
         RETURN {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex} AS individual
         ORDER BY i.id
       } AS individuals
