// The weakest link of each individual's records.
//
// $individualIds  LIST<STRING>  ids of the individuals, without repeats
//
// Returns 1 row for each id with several records: individualId STRING, weakestLink FLOAT in bits

UNWIND $individualIds AS individualId
MATCH (:Individual {id: individualId})<-[link:LINKED_TO]-(:SourceRecord)
WITH individualId, min(link.matchWeight) AS weakestLink, count(*) AS records
WHERE records > 1
RETURN individualId, weakestLink
