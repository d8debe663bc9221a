// Whom the match takes to be of each individual's household, strongest first.
//
// $individualIds  LIST<STRING>  ids of the individuals, without repeats
//
// Returns 1 row for each id that exists:
//   individualId STRING
//   related      LIST<MAP>: id, displayName, leftKey (its own record that speaks for it), rightKey (the other's) STRING;
//                birthDate DATE or null; sex STRING or null; matchWeight FLOAT in bits

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})
RETURN individualId,
       COLLECT {
         MATCH (i)-[pair:FAMILY_LINK]-(other:Individual)
         WITH i, pair, other, startNode(pair) = i AS begins
         RETURN {id: other.id, displayName: other.displayName, birthDate: other.birthDate, sex: other.sex,
                 leftKey: CASE WHEN begins THEN pair.leftKey ELSE pair.rightKey END,
                 rightKey: CASE WHEN begins THEN pair.rightKey ELSE pair.leftKey END,
                 matchWeight: pair.matchWeight} AS related
         ORDER BY pair.matchWeight DESC, other.id
       } AS related
