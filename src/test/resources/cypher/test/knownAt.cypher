// What was known at a moment of one person, involvement, intervention or relation of a source.
//
// $key     STRING    such as schools/S-17
// $moment  DATETIME
//
// Returns 0 or 1 row: givenName, familyName, address, recordKey, serviceId, practitionerId, role, type STRING;
//   quantity FLOAT; from, to, asOf, closedOn DATE; knownFrom, knownTo DATETIME; each can be null

MATCH (now:SourceRecord|Involvement|Intervention|StatedRelation {key: $key})
OPTIONAL MATCH (past:PastVersion)-[:VERSION_OF]->(now)
WITH collect(DISTINCT now) + collect(past) AS versions
UNWIND versions AS v
WITH v
WHERE v.knownFrom <= $moment AND (v.knownTo IS NULL OR v.knownTo > $moment)
RETURN v.givenName AS givenName, v.familyName AS familyName, v.address AS address, v.recordKey AS recordKey,
       v.serviceId AS serviceId, v.practitionerId AS practitionerId, v.role AS role, v.type AS type,
       v.quantity AS quantity, v.from AS from, v.to AS to, v.asOf AS asOf, v.closedOn AS closedOn,
       v.knownFrom AS knownFrom, v.knownTo AS knownTo
