// The households that meet at least so many of the 16 criteria in a window, each as its file in `cypher/criteria/`
// says. A row is counted to each household where the person lived on a day of it inside the window; where it is not
// known where they lived then, to where they live now.
//
// $from     DATE                  first day of the window
// $to       DATE                  last day of the window, inclusive, not before $from
// $atLeast  INTEGER               1 to 16
// $systems  LIST<STRING> or null  codes of the source systems whose rows count; null for all
//
// Returns 1 row for each household, those that meet most first, then by id:
//   householdId STRING; count INTEGER; criteria LIST<STRING>, by name

UNWIND [
  {criterion: 'CAF_ASSESSMENT', types: ['CAF_ASSESSMENT']},
  {criterion: 'EDUCATION_WELFARE', types: ['EDUCATION_WELFARE']},
  {criterion: 'SPECIAL_EDUCATIONAL_NEED', types: ['SCHOOL_ACTION_PLUS', 'SEN_STATEMENT']},
  {criterion: 'EDUCATIONAL_PSYCHOLOGY', types: ['EDUCATIONAL_PSYCHOLOGY']},
  {criterion: 'BEHAVIOUR_SUPPORT', types: ['BEHAVIOUR_SUPPORT']},
  {criterion: 'CHILD_IN_NEED', types: ['CHILD_IN_NEED']},
  {criterion: 'CHILD_PROTECTION_PLAN', types: ['CHILD_PROTECTION_PLAN']},
  {criterion: 'LOOKED_AFTER_CHILD', types: ['LOOKED_AFTER_CHILD', 'LOOKED_AFTER_CHILD_RESIDENTIAL']},
  {criterion: 'CONNEXIONS_PRIORITY_1', types: ['CONNEXIONS_PRIORITY_1']},
  {criterion: 'TEENAGE_PREGNANCY', types: ['TEENAGE_PREGNANCY']},
  {criterion: 'SUBSTANCE_MISUSE', types: ['SUBSTANCE_MISUSE_FLAG']},
  {criterion: 'LIMITING_ILLNESS', types: ['LIMITING_ILLNESS']},
  {criterion: 'YOUTH_OFFENDING_TEAM', types: ['YOT_SUPERVISION', 'YOT_CUSTODY', 'REPRIMAND', 'REFERRAL_ORDER',
                                              'YOUTH_REHABILITATION_ORDER']},
  {criterion: 'POLICE_CATEGORY_C_OR_D', types: ['POLICE_INCIDENT_C', 'POLICE_INCIDENT_D']},
  {criterion: 'PROBATION', types: ['PROBATION_ORDER', 'COMMUNITY_SENTENCE', 'PRISON']},
  {criterion: 'meals', types: ['FREE_SCHOOL_MEALS']},
  {criterion: 'arrears', types: ['ARREARS_PURSUIT', 'ARREARS_NOTICE', 'POSSESSION_ORDER', 'EVICTION']},
  {criterion: 'home', types: ['NON_DECENT_HOME']}
] AS asked
MATCH (n:Intervention)
WHERE n.type IN asked.types AND ($systems IS NULL OR n.system IN $systems)
WITH n, asked.criterion AS criterion, coalesce(n.to, CASE
  WHEN n.quantity IS NULL AND n.type IN [
    'EDUCATION_WELFARE', 'SCHOOL_ACTION_PLUS', 'SEN_STATEMENT', 'BEHAVIOUR_SUPPORT', 'CHILD_IN_NEED',
    'CHILD_PROTECTION_PLAN', 'LOOKED_AFTER_CHILD', 'LOOKED_AFTER_CHILD_RESIDENTIAL', 'YOT_SUPERVISION', 'YOT_CUSTODY',
    'COMMUNITY_SENTENCE', 'PRISON', 'FREE_SCHOOL_MEALS'] THEN $to
  ELSE n.from END) AS last
WITH n, criterion, CASE WHEN n.closedOn <= last THEN n.closedOn - duration({days: 1}) ELSE last END AS last
WHERE n.from <= last AND n.from <= $to AND last >= $from
MATCH (n)<-[:RECEIVED]-(:SourceRecord)-[:LINKED_TO]->(i:Individual)
WITH criterion, i, COLLECT {
  MATCH (i)-[m:MEMBER_OF]->(h:Household)
  WHERE (m.from IS NULL OR m.from <= last AND m.from <= $to) AND (m.to IS NULL OR m.to >= n.from AND m.to >= $from)
  RETURN DISTINCT h.id
} AS then
UNWIND CASE WHEN size(then) > 0 THEN then
       ELSE COLLECT { MATCH (i)-[m:MEMBER_OF]->(h:Household) WHERE m.to IS NULL RETURN DISTINCT h.id }
       END AS householdId
WITH householdId, collect(DISTINCT criterion) AS met
WITH householdId, [one IN met WHERE NOT one IN ['meals', 'arrears', 'home']] +
     CASE WHEN all(one IN ['meals', 'arrears', 'home'] WHERE one IN met)
       THEN ['FREE_MEALS_ARREARS_AND_NON_DECENT_HOME'] ELSE [] END AS criteria
WHERE size(criteria) >= $atLeast
RETURN householdId, size(criteria) AS count,
       COLLECT { UNWIND criteria AS criterion RETURN criterion ORDER BY criterion } AS criteria
ORDER BY count DESC, householdId
