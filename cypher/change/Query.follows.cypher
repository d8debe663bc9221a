// Whom an account follows, in the order in which it began to.
//
// $account  STRING          username of the account
// $id       STRING or null  only the follow with this id; null for all
//
// Returns 1 row for each: id, kind STRING; at DATETIME; individuals LIST<MAP>: id, displayName STRING; birthDate
//   DATE or null; sex STRING or null; of those to whom its records are linked now, most records first

MATCH (f:Follow {account: $account})
WHERE f.endedAt IS NULL AND ($id IS NULL OR f.id = $id)
RETURN f.id AS id, f.kind AS kind, f.at AS at, COLLECT {
  MATCH (f)-[:KNOWN_BY]->(r:SourceRecord)-[:LINKED_TO]->(i:Individual)
  WITH i, count(r) AS records
  RETURN {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex} AS individual
  ORDER BY records DESC, i.id
} AS individuals
ORDER BY at, id
