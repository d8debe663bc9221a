// Pairs of source records that are worth a person's look, most worth first: records concerned times uncertainty.
//
// $kinds  LIST<STRING> or null  POSSIBLE_MATCH, CONFLICT, TWIN_SUSPECT, BROKEN_CLUSTER, CHANGED_DECISION, SAMPLE
// $since  DATETIME              of individuals that split, only those that did from then on
// $skip   INTEGER               rows to leave out, 0 or more
// $limit  INTEGER               rows at most, 1 to 101
//
// Returns 0 to $limit rows:
//   kind, leftKey, rightKey STRING; matchWeight FLOAT in bits or null; worth FLOAT, 0 or more; records INTEGER
//   individuals LIST<MAP>: id, displayName STRING; birthDate DATE or null; sex STRING or null
//   decisionId  STRING or null: the decision that it is about

CALL () {
  MATCH (a:Individual)-[pair:POSSIBLY_SAME_AS]->(b:Individual)
  WHERE NOT EXISTS {
    (a)<-[:LINKED_TO]-(:SourceRecord)<-[:DECIDES_ON]-(d:LinkDecision WHERE d.undoneAt IS NULL)
       -[:DECIDES_ON]->(:SourceRecord)-[:LINKED_TO]->(b) }
  RETURN CASE WHEN a.birthDate = b.birthDate AND EXISTS {
           (a)-[m:MEMBER_OF WHERE m.to IS NULL]->(:Household)<-[n:MEMBER_OF WHERE n.to IS NULL]-(b) }
         THEN 'TWIN_SUSPECT' ELSE 'POSSIBLE_MATCH' END AS kind,
         pair.leftKey AS leftKey, pair.rightKey AS rightKey, pair.matchWeight AS matchWeight, null AS decisionId
  UNION ALL
  MATCH (i:Individual)
  WHERE i.conflict IS NOT NULL
  CALL (i) {
    MATCH (i)<-[:LINKED_TO]-(l:SourceRecord), (i)<-[:LINKED_TO]-(r:SourceRecord)
    WHERE l.key < r.key
      AND (l.nhsNumber <> r.nhsNumber OR l.upn <> r.upn OR l.nationalInsuranceNumber <> r.nationalInsuranceNumber)
      AND NOT EXISTS { (l)<-[:DECIDES_ON]-(d:LinkDecision WHERE d.undoneAt IS NULL)-[:DECIDES_ON]->(r) }
    RETURN l.key AS leftKey, r.key AS rightKey ORDER BY leftKey, rightKey LIMIT 1
  }
  RETURN 'CONFLICT' AS kind, leftKey, rightKey, null AS matchWeight, null AS decisionId
  UNION ALL
  MATCH (d:LinkDecision)
  WHERE d.undoneAt IS NULL
  MATCH (l:SourceRecord {key: d.leftKey})-[:LINKED_TO]->(a:Individual)
  MATCH (r:SourceRecord {key: d.rightKey})-[:LINKED_TO]->(b:Individual)
  WITH d, CASE WHEN d.appliedAt IS NOT NULL AND (a = b) <> (d.kind = 'MUST_LINK') THEN 'CONFLICT'
               WHEN l.hash <> d.leftHash OR r.hash <> d.rightHash THEN 'CHANGED_DECISION' END AS kind
  WHERE kind IS NOT NULL
  RETURN kind, d.leftKey AS leftKey, d.rightKey AS rightKey, null AS matchWeight, d.id AS decisionId
  UNION ALL
  MATCH (new:Individual)-[split:SPLIT_FROM]->(old:Individual)
  WHERE split.at >= $since AND NOT EXISTS {
    (new)<-[:LINKED_TO]-(:SourceRecord)<-[:DECIDES_ON]-(d:LinkDecision WHERE d.undoneAt IS NULL)
         -[:DECIDES_ON]->(:SourceRecord)-[:LINKED_TO]->(old) }
  MATCH (new)<-[:LINKED_TO]-(l:SourceRecord)-[:WAS_LINKED_TO]->(old)<-[:LINKED_TO]-(r:SourceRecord)
  WITH new, old, min(l.key) AS leftKey, min(r.key) AS rightKey
  RETURN 'BROKEN_CLUSTER' AS kind, leftKey, rightKey, null AS matchWeight, null AS decisionId
  UNION ALL
  MATCH (l:SourceRecord)-[drawn:SAMPLED_WITH]->(r:SourceRecord)
  WHERE NOT EXISTS { (l)<-[:DECIDES_ON]-(d:LinkDecision WHERE d.undoneAt IS NULL)-[:DECIDES_ON]->(r) }
  RETURN 'SAMPLE' AS kind, l.key AS leftKey, r.key AS rightKey, drawn.matchWeight AS matchWeight, null AS decisionId
}
WITH * WHERE $kinds IS NULL OR kind IN $kinds
MATCH (:SourceRecord {key: leftKey})-[:LINKED_TO]->(a:Individual)
MATCH (:SourceRecord {key: rightKey})-[:LINKED_TO]->(b:Individual)
WITH *, COUNT { (a)<-[:LINKED_TO]-() } + CASE WHEN a = b THEN 0 ELSE COUNT { (b)<-[:LINKED_TO]-() } END AS records,
     1.0 / (1.0 + 2.0 ^ -coalesce(matchWeight, 0.0)) AS probability
WITH *, records * 4.0 * probability * (1.0 - probability) AS worth
ORDER BY worth DESC, kind, leftKey, rightKey
SKIP $skip LIMIT $limit
RETURN kind, leftKey, rightKey, matchWeight, worth, records, decisionId,
       [i IN CASE WHEN a = b THEN [a] ELSE [a, b] END |
         {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex}] AS individuals
ORDER BY worth DESC, kind, leftKey, rightKey
