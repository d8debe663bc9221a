// The members of each household as known at a moment: present ones first, then the latest to leave.
//
// $householdIds  LIST<STRING>  ids of the households, without repeats
// $upTo          DATE          memberships that begin later are left out
// $knownAt       DATETIME      the moment
// $systems       LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 1 row for each id that exists:
//   householdId STRING
//   members     LIST<{individual: {id STRING, displayName STRING, birthDate DATE or null, sex STRING or null},
//               from DATE or null, to DATE or null}>

UNWIND $householdIds AS householdId
MATCH (h:Household {id: householdId})
RETURN householdId,
       COLLECT {
         MATCH (i:Individual)-[m:MEMBER_OF|WAS_MEMBER_OF]->(h)
         WHERE coalesce(m.from <= $upTo, true) AND m.knownFrom <= $knownAt AND coalesce(m.knownTo > $knownAt, true)
           AND EXISTS {
             (i)<-[link:LINKED_TO|WAS_LINKED_TO]-(r:SourceRecord)
             WHERE link.knownFrom <= $knownAt AND coalesce(link.knownTo > $knownAt, true)
               AND ($systems IS NULL OR r.system IN $systems)
           }
         CALL (i) {
           OPTIONAL MATCH (i)<-[:VERSION_OF]-(past:PastVersion WHERE past.knownTo > $knownAt)
           RETURN coalesce(past, i) AS v
           ORDER BY past.knownTo LIMIT 1
         }
         RETURN {individual: {id: i.id, displayName: v.displayName, birthDate: v.birthDate, sex: v.sex},
                 from: m.from, to: m.to} AS member
         ORDER BY coalesce(m.to, date('9999-12-31')) DESC, v.birthDate, i.id, m.from
       } AS members
