// What stands in the graph of a run's amounts, as texts, so that any change of a value can be seen.
//
// $id  STRING  of the run
//
// Returns 1 row for each area: code, population, figure, undampedPence, pence STRING; ranks LIST<STRING>

MATCH (:FundingRun {id: $id})-[a:ALLOCATES]->(l:Lsoa)
RETURN coalesce(l.code, '') AS code, coalesce(toStringOrNull(a.population), '') AS population,
       [rank IN coalesce(a.ranks, []) | coalesce(toStringOrNull(rank), '')] AS ranks,
       coalesce(toStringOrNull(a.figure), '') AS figure,
       coalesce(toStringOrNull(a.undampedPence), '') AS undampedPence, coalesce(toStringOrNull(a.pence), '') AS pence
ORDER BY code
