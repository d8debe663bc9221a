// What people received, as the ledger holds it.
//
// $individualIds  LIST<STRING> or null  ids of individuals, without repeats; null for everybody
//
// Returns 1 row for each intervention of an individual:
//   individualId, key, system, type STRING
//   from     DATE            first day, or the day it happened
//   to       DATE or null    last day, inclusive
//   closedOn DATE or null    first day on which the source no longer held it
//   quantity FLOAT or null   in the type's own unit

CALL () {
  WITH $individualIds AS ids
  WHERE ids IS NULL
  MATCH (i:Individual)
  RETURN i
  UNION ALL
  UNWIND $individualIds AS id
  MATCH (i:Individual {id: id})
  RETURN i
}
MATCH (i)<-[:LINKED_TO]-(:SourceRecord)-[:RECEIVED]->(n:Intervention)
RETURN i.id AS individualId, n.key AS key, n.system AS system, n.type AS type, n.from AS from, n.to AS to,
       n.closedOn AS closedOn, n.quantity AS quantity
