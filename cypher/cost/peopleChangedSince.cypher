// Of whom the ledger may hold something else since a load: whose records, links, interventions, households or
// birth date came to be known, or changed, after it.
//
// $since  DATETIME  moment of the load that the ledger was read after
//
// Returns 1 row for each, in the order of ids:
//   individualId STRING

CALL () {
  MATCH (n:Intervention)<-[:RECEIVED]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
  WHERE n.knownFrom > $since
  RETURN i
  UNION
  MATCH (past:PastVersion)-[:VERSION_OF]->(:Intervention)
  WHERE past.knownTo > $since
  MATCH (:SourceRecord {key: past.recordKey})-[:LINKED_TO]->(i:Individual)
  RETURN i
  UNION
  MATCH (r:SourceRecord)-[link:LINKED_TO]->(i:Individual)
  WHERE r.knownFrom > $since OR link.knownFrom > $since
  RETURN i
  UNION
  MATCH (:SourceRecord)-[link:WAS_LINKED_TO]->(i:Individual)
  WHERE link.knownTo > $since
  RETURN i
  UNION
  MATCH (i:Individual)-[m:MEMBER_OF]->(:Household)
  WHERE m.knownFrom > $since
  RETURN i
  UNION
  MATCH (i:Individual)-[m:WAS_MEMBER_OF]->(:Household)
  WHERE m.knownTo > $since
  RETURN i
  UNION
  MATCH (past:PastVersion)-[:VERSION_OF]->(i:Individual)
  WHERE past.knownTo > $since
  RETURN i
}
RETURN DISTINCT i.id AS individualId
ORDER BY individualId
