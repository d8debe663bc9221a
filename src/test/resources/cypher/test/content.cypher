// Everything in the graph, node by node and relationship by relationship.
//
// Returns 1 row for each:
//   kinds      LIST<STRING>  labels or the type
//   properties MAP
//   start      LIST<MAP>     labels and properties of the node that a relationship begins at; empty for a node
//   end        LIST<MAP>     labels and properties of the node that it ends at; empty for a node

MATCH (n)
RETURN labels(n) AS kinds, properties(n) AS properties, [] AS start, [] AS end
UNION ALL
MATCH (a)-[r]->(b)
RETURN [type(r)] AS kinds, properties(r) AS properties, [properties(a), {labels: labels(a)}] AS start,
       [properties(b), {labels: labels(b)}] AS end
