// What people received, as the ledger holds it.
//
// $individualIds  LIST<STRING>  ids of individuals, without repeats
//
// Returns 1 row for each intervention, in the order of ids and keys:
//   individualId, key, system, type STRING
//   from     DATE            first day, or the day it happened
//   to       DATE or null    last day, inclusive
//   closedOn DATE or null    first day on which the source no longer held it
//   quantity FLOAT or null   in the type's own unit

UNWIND $individualIds AS individualId
MATCH (:Individual {id: individualId})<-[:LINKED_TO]-(:SourceRecord)-[:RECEIVED]->(n:Intervention)
RETURN individualId, n.key AS key, n.system AS system, n.type AS type, n.from AS from, n.to AS to,
       n.closedOn AS closedOn, n.quantity AS quantity
ORDER BY individualId, key
