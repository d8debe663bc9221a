// What people found in automatic links that were drawn by chance.
//
// Returns 1 row:
//   automaticLinks INTEGER  links that the match made
//   toDecide       INTEGER  drawn and not decided
//   right, wrong   INTEGER  drawn and decided to be one person, or two

RETURN COUNT { MATCH (:SourceRecord)-[link:LINKED_TO]->(:Individual) WHERE link.matchWeight > 0 } AS automaticLinks,
       COUNT {
         MATCH (l:SourceRecord)-[:SAMPLED_WITH]->(r:SourceRecord)
         WHERE NOT EXISTS { (l)<-[:DECIDES_ON]-(d:LinkDecision WHERE d.undoneAt IS NULL)-[:DECIDES_ON]->(r) }
       } AS toDecide,
       COUNT { (d:LinkDecision WHERE d.sampled AND d.undoneAt IS NULL AND d.kind = 'MUST_LINK') } AS right,
       COUNT { (d:LinkDecision WHERE d.sampled AND d.undoneAt IS NULL AND d.kind = 'CANNOT_LINK') } AS wrong
