// Has individuals live in a household.
//
// $householdId  STRING        id of the household
// $recordKeys   LIST<STRING>  keys of source records, one of each individual
// $to           DATE or null  last day, inclusive
//
// Returns 0 rows

MERGE (h:Household {id: $householdId})
WITH h
UNWIND $recordKeys AS key
MATCH (:SourceRecord {key: key})-[:LINKED_TO]->(i:Individual)
MERGE (i)-[m:MEMBER_OF]->(h)
SET m.to = $to
