// What sources state of each individual and others, in either direction, one entry for each statement.
//
// $individualIds  LIST<STRING>          ids of the individuals, without repeats
// $systems        LIST<STRING> or null  codes of the source systems that may be read; null for all
//
// Returns 1 row for each id that exists:
//   individualId STRING
//   statements   LIST<MAP>: other {id, displayName STRING; birthDate DATE or null; sex STRING or null};
//                inverse BOOLEAN (the other's record states it); kind STRING (what is stated, of whoever states
//                it); key, system, systemName STRING; from, to, closedOn DATE or null; asOf DATE

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})
RETURN individualId,
       COLLECT {
         MATCH (i)<-[:LINKED_TO]-(:SourceRecord)-[own:STATES|WITH_RECORD]-(s:StatedRelation)
               -[:STATES|WITH_RECORD]-(:SourceRecord)-[:LINKED_TO]->(other:Individual)
         WHERE other <> i AND ($systems IS NULL OR s.system IN $systems)
         MATCH (system:SourceSystem {code: s.system})
         RETURN {other: {id: other.id, displayName: other.displayName, birthDate: other.birthDate, sex: other.sex},
                 inverse: type(own) = 'WITH_RECORD', kind: s.kind, key: s.key, system: s.system,
                 systemName: system.name, from: s.from, to: s.to, closedOn: s.closedOn, asOf: s.asOf} AS statement
         ORDER BY other.birthDate, other.id, s.key
       } AS statements
