// The individuals within some steps of one, nearest first, and what ties any two of them. A step goes to
// whoever lives or lived in one household at one time, or is stated to be related.
//
// $individualId  STRING                id of the individual
// $depth         INTEGER               steps at most, 1 to 3
// $first         INTEGER               individuals at most, 1 to 100
// $systems       LIST<STRING> or null  codes of the source systems that may be read; null for all
// $today         DATE                  what has ended before is past
//
// Returns 0 or 1 row: truncated BOOLEAN (there are more individuals);
//   nodes  LIST<{id, displayName STRING; birthDate DATE or null; sex STRING or null}>
//   edges  LIST<{fromId, toId STRING; kind STRING: TOGETHER, or what the one it goes to is to the other;
//          current BOOLEAN; system STRING or null}>

MATCH (i:Individual {id: $individualId})
WITH reduce(found = [i], step IN range(1, $depth) | found + COLLECT {
       UNWIND found AS a
       CALL (a) {
         MATCH (a)-[own:MEMBER_OF]->(:Household)<-[their:MEMBER_OF]-(b:Individual)
         WHERE coalesce(own.from <= their.to, true) AND coalesce(their.from <= own.to, true)
         RETURN b
         UNION
         MATCH (a)<-[:LINKED_TO]-(:SourceRecord)-[:STATES|WITH_RECORD]-(s:StatedRelation)
               -[:STATES|WITH_RECORD]-(:SourceRecord)-[:LINKED_TO]->(b:Individual)
         WHERE $systems IS NULL OR s.system IN $systems
         RETURN b
       }
       WITH DISTINCT b WHERE NOT b IN found
       RETURN b ORDER BY b.id LIMIT $first
     }) AS found
WITH found[..$first] AS nodes, size(found) > $first AS truncated
RETURN truncated,
       [n IN nodes | {id: n.id, displayName: n.displayName, birthDate: n.birthDate, sex: n.sex}] AS nodes,
       COLLECT {
         UNWIND nodes AS a
         CALL (a, nodes) {
           MATCH (a)-[own:MEMBER_OF]->(:Household)<-[their:MEMBER_OF]-(b:Individual)
           WHERE a.id < b.id AND b IN nodes
             AND coalesce(own.from <= their.to, true) AND coalesce(their.from <= own.to, true)
           RETURN b, 'TOGETHER' AS kind, own.to IS NULL AND their.to IS NULL AS current, null AS system
           UNION
           MATCH (a)<-[:LINKED_TO]-(:SourceRecord)-[:STATES]->(s:StatedRelation)
                 -[:WITH_RECORD]->(:SourceRecord)-[:LINKED_TO]->(b:Individual)
           WHERE b <> a AND b IN nodes AND ($systems IS NULL OR s.system IN $systems)
           RETURN b, s.kind AS kind, coalesce(s.from <= $today, true) AND coalesce(s.to >= $today, true)
                  AND coalesce(s.closedOn > $today, true) AS current, s.system AS system
         }
         RETURN {fromId: a.id, toId: b.id, kind: kind, current: current, system: system} AS edge
         ORDER BY a.id, b.id, kind, system
       } AS edges
