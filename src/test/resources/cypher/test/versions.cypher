// Every version of one person, involvement, intervention or relation of a source, earliest first.
//
// $key  STRING  such as schools/S-17
//
// Returns 1 row for each: givenName, address STRING or null; asOf DATE; closedOn DATE or null;
//   knownFrom DATETIME; knownTo DATETIME, null for the present one

MATCH (now:SourceRecord|Involvement|Intervention|StatedRelation {key: $key})
OPTIONAL MATCH (past:PastVersion)-[:VERSION_OF]->(now)
WITH collect(DISTINCT now) + collect(past) AS versions
UNWIND versions AS v
RETURN v.givenName AS givenName, v.address AS address, v.asOf AS asOf, v.closedOn AS closedOn,
       v.knownFrom AS knownFrom, v.knownTo AS knownTo
ORDER BY knownFrom, knownTo
