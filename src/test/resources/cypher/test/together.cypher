// Whom the graph puts together, without ids: records of one individual, and present members of one household.
//
// Returns 1 row for each individual and household: kind STRING, records LIST<STRING> (keys of source records)

MATCH (i:Individual)<-[:LINKED_TO]-(r:SourceRecord)
WITH i, r.key AS key
ORDER BY key
WITH i, collect(key) AS records
RETURN 'Individual' AS kind, records
UNION ALL
MATCH (h:Household)<-[m:MEMBER_OF]-(:Individual)<-[:LINKED_TO]-(r:SourceRecord)
WHERE m.to IS NULL
WITH h, r.key AS key
ORDER BY key
WITH h, collect(key) AS records
RETURN 'Household' AS kind, records
