// The members of each household: present ones first, then the latest to leave.
//
// $householdIds  LIST<STRING>  ids of the households, without repeats
// $upTo          DATE          memberships that begin later are left out
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
         MATCH (i:Individual)-[m:MEMBER_OF]->(h)
         WHERE coalesce(m.from <= $upTo, true) AND EXISTS {
           (i)<-[:LINKED_TO]-(r:SourceRecord)
           WHERE ($systems IS NULL OR r.system IN $systems)
         }
         RETURN {individual: {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex},
                 from: m.from, to: m.to} AS member
         ORDER BY coalesce(m.to, date('9999-12-31')) DESC, i.birthDate, i.id, m.from
       } AS members
