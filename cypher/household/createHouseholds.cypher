// Creates one batch of households that are new, with all their memberships. Nobody sees them until they are
// published.
//
// $rows      LIST<{id STRING, addressId STRING, members LIST<MAP>}>  a member: individualId STRING,
//            from, to DATE or null; the addresses exist
// $knownFrom DATETIME   when this system came to know them
//
// Returns 0 rows

UNWIND $rows AS row
MATCH (a:Address {id: row.addressId})
CREATE (h:NewHousehold {id: row.id, knownFrom: $knownFrom})-[:LIVES_AT]->(a)
WITH h, row
UNWIND row.members AS member
MATCH (i:Individual {id: member.individualId})
CREATE (i)-[m:MEMBER_OF {knownFrom: $knownFrom}]->(h)
SET m.from = member.from, m.to = member.to
