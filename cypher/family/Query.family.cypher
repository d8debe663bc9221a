// The family of an individual, or of the one whom they were merged into: whom they live or lived with at one
// time, and whom sources state to be related to them, in either direction.
//
// $individualId  STRING                id of the individual
// $systems       LIST<STRING> or null  codes of the source systems that may be read; null for all
// $first         INTEGER               entries of those lived with at most, 1 to 101
//
// Returns 0 or 1 row:
//   individual {id, displayName STRING; birthDate DATE or null; sex STRING or null}; homeId STRING or null
//   together    LIST<{other MAP as individual, otherHomeId STRING or null, times LIST<{householdId STRING;
//               ownFrom, ownTo, from, to DATE or null}>}>
//   statements  LIST<MAP> as of `Individual.relations`, and otherHomeId STRING or null

MATCH (:Individual {id: $individualId})-[:MERGED_INTO*0..20]->(i:Individual)
WHERE NOT EXISTS { (i)-[:MERGED_INTO]->() } AND EXISTS { (i)<-[:LINKED_TO]-() }
WITH i LIMIT 1
RETURN {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex} AS individual,
       head([(i)-[m:MEMBER_OF WHERE m.to IS NULL]->(h:Household) | h.id]) AS homeId,
       COLLECT {
         MATCH (i)-[own:MEMBER_OF]->(h:Household)<-[their:MEMBER_OF]-(other:Individual)
         WHERE other <> i AND coalesce(own.from <= their.to, true) AND coalesce(their.from <= own.to, true)
         WITH other, h, own, their
         ORDER BY coalesce(their.to, date('9999-12-31')) DESC, h.id, their.from
         WITH other, collect({householdId: h.id, ownFrom: own.from, ownTo: own.to, from: their.from,
                              to: their.to}) AS times
         RETURN {other: {id: other.id, displayName: other.displayName, birthDate: other.birthDate, sex: other.sex},
                 otherHomeId: head([(other)-[m:MEMBER_OF WHERE m.to IS NULL]->(x:Household) | x.id]),
                 times: times} AS entry
         ORDER BY any(t IN times WHERE t.ownTo IS NULL AND t.to IS NULL) DESC, other.birthDate, other.id
         LIMIT $first
       } AS together,
       COLLECT {
         MATCH (i)<-[:LINKED_TO]-(:SourceRecord)-[own:STATES|WITH_RECORD]-(s:StatedRelation)
               -[:STATES|WITH_RECORD]-(:SourceRecord)-[:LINKED_TO]->(other:Individual)
         WHERE other <> i AND ($systems IS NULL OR s.system IN $systems)
         MATCH (system:SourceSystem {code: s.system})
         RETURN {other: {id: other.id, displayName: other.displayName, birthDate: other.birthDate, sex: other.sex},
                 otherHomeId: head([(other)-[m:MEMBER_OF WHERE m.to IS NULL]->(x:Household) | x.id]),
                 inverse: type(own) = 'WITH_RECORD', kind: s.kind, key: s.key, system: s.system,
                 systemName: system.name, from: s.from, to: s.to, closedOn: s.closedOn, asOf: s.asOf} AS statement
         ORDER BY other.birthDate, other.id, s.key
       } AS statements
