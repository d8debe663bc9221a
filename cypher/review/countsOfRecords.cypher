// How much is shown of groups of source records, each taken as one person.
//
// $groups  LIST<LIST<STRING>>  keys of the source records of each
//
// Returns 1 row for each group:
//   number        INTEGER  of the group, from 0
//   involvements  INTEGER  of all its records
//   interventions INTEGER  of all its records
//   households    INTEGER  present ones of the individuals that its records are linked to

UNWIND range(0, size($groups) - 1) AS number
RETURN number,
       COUNT {
         MATCH (r:SourceRecord)-[:HAS_INVOLVEMENT]->(:Involvement) WHERE r.key IN $groups[number]
       } AS involvements,
       COUNT {
         MATCH (r:SourceRecord)-[:RECEIVED]->(:Intervention) WHERE r.key IN $groups[number]
       } AS interventions,
       COUNT {
         MATCH (r:SourceRecord)-[:LINKED_TO]->(:Individual)-[m:MEMBER_OF WHERE m.to IS NULL]->(h:Household)
         WHERE r.key IN $groups[number]
         RETURN DISTINCT h
       } AS households
ORDER BY number
