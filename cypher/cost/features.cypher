// What is held of the homes of people: of each feature what most of their open records say.
//
// $individualIds  LIST<STRING>  ids of individuals, without repeats
//
// Returns 1 row for each individual of whom any is held, in order of id: individualId STRING;
//   tenure, mosaicGroup, mosaicType STRING or null; of equally many records the latest delivered
//   wins, then the smallest value

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})<-[:LINKED_TO]-(r:SourceRecord)
WHERE r.closedOn IS NULL AND (r.tenure IS NOT NULL OR r.mosaicGroup IS NOT NULL OR r.mosaicType IS NOT NULL)
UNWIND [[1, r.tenure], [2, r.mosaicGroup], [3, r.mosaicType]] AS held
WITH i, held[0] AS feature, held[1] AS value, count(*) AS records, max(r.asOf) AS latest
WHERE value IS NOT NULL
ORDER BY records DESC, latest DESC, value
WITH i, feature, collect(value)[0] AS value
WITH i, collect([feature, value]) AS held
RETURN i.id AS individualId, [h IN held WHERE h[0] = 1 | h[1]][0] AS tenure,
       [h IN held WHERE h[0] = 2 | h[1]][0] AS mosaicGroup, [h IN held WHERE h[0] = 3 | h[1]][0] AS mosaicType
ORDER BY individualId
