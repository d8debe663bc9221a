// What came to be known of individuals between two loads, and of their teams: involvements, addresses, the
// match, teams. A change is told by what it is seen in: a version beside the one before, a membership beside
// those before, links that begin and end. Nothing is stored for it, so nothing can be lost.
//
// $people      LIST<{id STRING, rank INTEGER}>  individuals, and why they are watched (`peopleWatched`)
// $roles       LIST<STRING>  of the caller: systems that are not shared with any of them tell nothing
// $after       DATETIME      of a load: what is known from then or before is left out
// $through     DATETIME      of a later load: what is known from later is left out
// $teamsAfter  DATETIME      what became of teams then or before is left out
// $fromAt      DATETIME      only changes after this moment, or at it with an id after $fromId
// $fromId      STRING        empty for all
// $limit       INTEGER       rows at most, 1 or more
//
// Returns 0 to $limit rows, in the order of their moments and ids:
//   id, kind STRING; at DATETIME; rank INTEGER; individual MAP: id, displayName STRING; birthDate DATE or
//   null; sex STRING or null; involvementId, householdId, teamId STRING or null; facts MAP, by kind (`Wording`)

UNWIND $people AS person
MATCH (i:Individual {id: person.id})
CALL (i, person) {
  MATCH (i)<-[:LINKED_TO]-(r:SourceRecord)
  WITH collect(r) AS records, collect(r.key) AS keys
  UNWIND records AS r
  CALL (r) {
    MATCH (r)-[:HAS_INVOLVEMENT]->(n:Involvement)
    RETURN n
    UNION
    MATCH (past:PastVersion {recordKey: r.key})-[:VERSION_OF]->(n:Involvement)
    RETURN n
  }
  WITH DISTINCT keys, n
  CALL (n) {
    RETURN n AS v
    UNION ALL
    MATCH (v:PastVersion)-[:VERSION_OF]->(n)
    RETURN v
  }
  WITH keys, n, v
  WHERE $after < v.knownFrom <= $through
  MATCH (system:SourceSystem {code: n.system})
  WHERE system.roles IS NULL OR any(role IN system.roles WHERE role IN $roles)
  OPTIONAL MATCH (old:PastVersion {knownTo: v.knownFrom})-[:VERSION_OF]->(n)
  WITH n, v, old, v.recordKey IN keys AS theirs, coalesce(old.recordKey IN keys, false) AS wasTheirs
  WITH n, v, old, theirs, wasTheirs, theirs AND v.to IS NULL AND v.closedOn IS NULL AS open,
       wasTheirs AND old.to IS NULL AND old.closedOn IS NULL AS wasOpen,
       [name IN ['serviceId', 'practitionerId', 'role', 'from', 'to', 'lead']
        WHERE coalesce(toString(v[name]), '') <> coalesce(toString(old[name]), '')] AS changed
  WITH n, v, old, theirs, changed, CASE
    WHEN theirs AND NOT wasTheirs OR open AND NOT wasOpen THEN 'INVOLVEMENT_BEGUN'
    WHEN wasOpen AND NOT open THEN 'INVOLVEMENT_ENDED'
    WHEN theirs AND v.closedOn IS NULL AND size(changed) > 0 THEN 'INVOLVEMENT_CHANGED'
  END AS kind
  WHERE kind IS NOT NULL
  OPTIONAL MATCH (service:Service {id: v.serviceId})
  OPTIONAL MATCH (now:Practitioner {id: v.practitionerId})
  OPTIONAL MATCH (then:Practitioner {id: old.practitionerId})
  RETURN kind, v.knownFrom AS at, n.key AS of, n.key AS involvementId, null AS householdId, null AS teamId,
         {service: service.name, practitioner: now.name, before: then.name, role: v.role, from: v.from,
          to: v.to, closedOn: v.closedOn, theirs: theirs, changed: changed} AS facts
  UNION ALL
  MATCH (i)-[m:MEMBER_OF|WAS_MEMBER_OF]->(h:Household)-[:LIVES_AT]->(a:Address)
  WHERE m.to IS NULL AND $after < m.knownFrom <= $through AND (i.knownFrom < m.knownFrom OR person.rank < 2)
  WITH i, m, h, a, COLLECT {
    MATCH (i)-[old:MEMBER_OF|WAS_MEMBER_OF]->(:Household)-[:LIVES_AT]->(b:Address)
    WHERE old.to IS NULL AND old.knownFrom < m.knownFrom AND (old.knownTo IS NULL OR old.knownTo >= m.knownFrom)
    RETURN {id: b.id, text: b.text + coalesce(', ' + b.postcode, '')} AS address
    ORDER BY b.id
  } AS before
  WHERE NOT a.id IN [address IN before | address.id]
  RETURN 'NEW_ADDRESS' AS kind, m.knownFrom AS at, i.id + '/' + a.id AS of, null AS involvementId,
         min(h.id) AS householdId, null AS teamId,
         {text: a.text + coalesce(', ' + a.postcode, ''), before: [address IN before | address.text]} AS facts
  UNION ALL
  CALL (i) {
    MATCH (i)<-[l:LINKED_TO|WAS_LINKED_TO]-(r:SourceRecord)
    WHERE $after < l.knownFrom <= $through AND i.knownFrom < l.knownFrom
      AND NOT EXISTS { (i)<-[old:WAS_LINKED_TO]-(r) WHERE old.knownTo = l.knownFrom }
    RETURN l.knownFrom AS at, 'added' AS what
    UNION ALL
    MATCH (i)<-[l:WAS_LINKED_TO]-(r:SourceRecord)
    WHERE $after < l.knownTo <= $through
      AND NOT EXISTS { (i)<-[new:LINKED_TO|WAS_LINKED_TO]-(r) WHERE new.knownFrom = l.knownTo }
    RETURN l.knownTo AS at, 'taken' AS what
    UNION ALL
    MATCH (i)<-[m:MERGED_INTO|WAS_MERGED_INTO]-(:Individual)
    WHERE $after < m.at <= $through
    RETURN m.at AS at, 'merged' AS what
    UNION ALL
    MATCH (i)-[s:SPLIT_FROM]-(:Individual)
    WHERE $after < s.at <= $through
    RETURN s.at AS at, 'split' AS what
  }
  WITH i, at, collect(what) AS whats
  RETURN 'MATCH_CHANGED' AS kind, at, i.id AS of, null AS involvementId, null AS householdId, null AS teamId,
         {added: size([w IN whats WHERE w = 'added']), taken: size([w IN whats WHERE w = 'taken']),
          merged: size([w IN whats WHERE w = 'merged']), split: size([w IN whats WHERE w = 'split'])} AS facts
  UNION ALL
  MATCH (i)<-[:LINKED_TO]-(:SourceRecord)<-[:KNOWN_BY]-(f:FamilyMember)<-[:HAS_FAMILY_MEMBER]-(t:Team)
  WITH DISTINCT i, f, t
  UNWIND [{kind: 'TEAM_FORMED', at: f.addedAt}, {kind: 'TEAM_ENDED', at: coalesce(f.removedAt, t.endedAt)}] AS event
  WITH i, f, t, event
  WHERE event.at > $teamsAfter
  RETURN DISTINCT event.kind AS kind, event.at AS at, t.id + '/' + i.id AS of, null AS involvementId,
         null AS householdId, t.id AS teamId, {removed: f.removedAt IS NOT NULL, later: event.at > t.formedAt} AS facts
}
WITH person, i, kind, at, involvementId, householdId, teamId, facts, kind + '/' + of + '/' + toString(at) AS id
WHERE at > $fromAt OR at = $fromAt AND id > $fromId
RETURN id, kind, at, person.rank AS rank, involvementId, householdId, teamId, facts,
       {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex} AS individual
ORDER BY at, id
LIMIT $limit
