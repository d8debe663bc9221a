// How every source system stands, for the coverage of an answer.
//
// $roles  LIST<STRING>  the caller's roles; may be empty
//
// Returns 1 row for each system, by code: code, name, owner, frequency STRING; fromAge, toAge INTEGER or null;
//   asOf DATE or null; loadedAt DATETIME or null; shared BOOLEAN; failed BOOLEAN, whether a delivery after the
//   latest loaded one was refused or is not loaded completely

WITH COLLECT {
  MATCH (refused:Delivery {status: 'REFUSED'})-[:DELIVERED_BY]->(system:SourceSystem)
  WHERE coalesce(refused.date > system.asOf OR (refused.date = system.asOf AND refused.kind = 'DELTA'), true)
  RETURN system.code AS code
  UNION
  MATCH (unfinished:UnfinishedDelivery)
  RETURN unfinished.system AS code
} AS failed
MATCH (system:SourceSystem)
RETURN system.code AS code, system.name AS name, system.owner AS owner, system.frequency AS frequency,
       system.fromAge AS fromAge, system.toAge AS toAge, system.asOf AS asOf, system.loadedAt AS loadedAt,
       coalesce(any(role IN system.roles WHERE role IN $roles), true) AS shared, system.code IN failed AS failed
ORDER BY code
