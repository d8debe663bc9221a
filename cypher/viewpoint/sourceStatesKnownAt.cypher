// How every source system stood at a moment, for the coverage of an answer from then. What a system is called,
// covers and shares is as it is now.
//
// $roles    LIST<STRING>  the caller's roles; may be empty
// $knownAt  DATETIME      the moment
//
// Returns 1 row for each system, by code: code, name, owner, frequency STRING; fromAge, toAge INTEGER or null;
//   asOf DATE or null; loadedAt DATETIME or null; shared BOOLEAN; failed BOOLEAN, whether a delivery after the
//   latest loaded one had been refused

MATCH (system:SourceSystem)
CALL (system) {
  MATCH (d:Delivery {status: 'LOADED'})-[:DELIVERED_BY]->(system)
  WHERE d.loadedAt <= $knownAt
  RETURN max(d.date) AS asOf, max(d.loadedAt) AS loadedAt
}
RETURN system.code AS code, system.name AS name, system.owner AS owner, system.frequency AS frequency,
       system.fromAge AS fromAge, system.toAge AS toAge, asOf, loadedAt,
       coalesce(any(role IN system.roles WHERE role IN $roles), true) AS shared,
       EXISTS {
         MATCH (d:Delivery)-[:DELIVERED_BY]->(system)
         WHERE d.refusedAt <= $knownAt AND NOT (d.status = 'LOADED' AND d.loadedAt <= $knownAt)
           AND coalesce(d.date > asOf OR (d.date = asOf AND d.kind = 'DELTA'), true)
       } AS failed
ORDER BY code
