// Whose changes an account is told, and why: whom it follows, the families that it follows, and those with
// whom its practitioners are involved; also those who were of the family, or involved with, at some time since.
//
// $account  STRING        username of the account
// $roles    LIST<STRING>  roles that may be told of changes
// $after    DATETIME      what was known until then or before does not count
// $since    DATETIME      how far the caller has read: what had ended by then does not count
//
// Returns 1 row:
//   allowed  BOOLEAN  false if the account may not be told of changes any more
//   people   LIST<{id STRING, rank INTEGER}>  rank: 0 followed, 1 of a family followed, 2 involved with

OPTIONAL MATCH (account:Account {username: $account})
WITH account IS NULL OR NOT (account.disabled OR account.mustChoosePassword)
       AND any(role IN account.roles WHERE role IN $roles) AS allowed,
     coalesce(account.practitionerIds, []) AS practitionerIds
RETURN allowed, COLLECT {
  CALL (practitionerIds) {
    MATCH (f:Follow {account: $account})-[:KNOWN_BY]->(:SourceRecord)-[:LINKED_TO]->(i:Individual)
    WHERE f.endedAt IS NULL
    RETURN i, 0 AS rank
    UNION ALL
    MATCH (f:Follow {account: $account})-[:KNOWN_BY]->(:SourceRecord)-[:LINKED_TO]->(p:Individual)
    WHERE f.endedAt IS NULL AND f.kind = 'FAMILY'
    MATCH (p)-[a:MEMBER_OF|WAS_MEMBER_OF]->(:Household)<-[b:MEMBER_OF|WAS_MEMBER_OF]-(i:Individual)
    WHERE all(m IN [a, b] WHERE (m.knownTo IS NULL OR m.knownTo > $after) AND
      (m.to IS NULL OR m.to >= date(CASE WHEN m.knownFrom > $since THEN m.knownFrom ELSE $since END)))
    RETURN i, 1 AS rank
    UNION ALL
    MATCH (f:Follow {account: $account})-[:KNOWN_BY]->(:SourceRecord)-[:LINKED_TO]->(p:Individual)
    WHERE f.endedAt IS NULL AND f.kind = 'FAMILY'
    MATCH (p)<-[:LINKED_TO]-(r:SourceRecord)
    CALL (r) {
      MATCH (r)-[:STATES]->(x:StatedRelation)-[:WITH_RECORD]->(other:SourceRecord)
      RETURN x, other
      UNION
      MATCH (other:SourceRecord)-[:STATES]->(x:StatedRelation)-[:WITH_RECORD]->(r)
      RETURN x, other
    }
    MATCH (other)-[:LINKED_TO]->(i:Individual)
    WHERE (x.to IS NULL OR x.to >= date(CASE WHEN x.knownFrom > $since THEN x.knownFrom ELSE $since END))
      AND (x.closedOn IS NULL OR x.knownFrom > $after)
    RETURN i, 1 AS rank
    UNION ALL
    UNWIND practitionerIds AS practitionerId
    CALL (practitionerId) {
      MATCH (:Practitioner {id: practitionerId})<-[:WITH_PRACTITIONER]-(n:Involvement)
      RETURN n
      UNION ALL
      MATCH (n:PastVersion {practitionerId: practitionerId})
      WHERE n.knownTo > $after
      RETURN n
    }
    MATCH (:SourceRecord {key: n.recordKey})-[:LINKED_TO]->(i:Individual)
    WHERE (n.to IS NULL OR n.to >= date(CASE WHEN n.knownFrom > $since THEN n.knownFrom ELSE $since END))
      AND n.closedOn IS NULL
    RETURN i, 2 AS rank
  }
  WITH i.id AS id, min(rank) AS rank
  RETURN {id: id, rank: rank} AS person
  ORDER BY id
} AS people
