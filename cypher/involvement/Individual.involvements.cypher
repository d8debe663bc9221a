// The involvements of each individual, current ones first.
//
// $individualIds  LIST<STRING>  ids of the individuals, without repeats
// $asOf           DATE          the day looked at: an involvement that goes on then is current
// $upTo           DATE          involvements that begin later are left out
// $systems        LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 1 row for each id that exists:
//   individualId STRING
//   involvements LIST<MAP>: as those of Query.whoIsInvolved

UNWIND $individualIds AS individualId
MATCH (i:Individual {id: individualId})
RETURN individualId,
       COLLECT {
         MATCH (i)<-[:LINKED_TO]-(r:SourceRecord)
         WHERE $systems IS NULL OR r.system IN $systems
         MATCH (r)-[:HAS_INVOLVEMENT]->(n:Involvement)-[:OF_SERVICE]->(s:Service)
         WHERE n.from <= $upTo
         OPTIONAL MATCH (n)-[:WITH_PRACTITIONER]->(p:Practitioner)
         WITH n, s, p,
              n.from <= $asOf AND coalesce(n.to >= $asOf, true) AND coalesce(n.closedOn > $asOf, true) AS current
         RETURN {id: n.key, system: n.system, serviceId: s.id, serviceName: s.name, role: n.role, from: n.from,
                 to: CASE WHEN coalesce(n.closedOn <= n.to, n.to IS NULL) THEN n.closedOn - duration({days: 1}) ELSE n.to END,
                 current: current, lead: coalesce(n.lead, false), asOf: n.asOf,
                 practitioner: CASE WHEN p IS NULL THEN null ELSE
                   {id: p.id, name: p.name, phone: p.phone, email: p.email, team: p.team,
                    leftOn: p.leftOn, dutyPhone: p.dutyPhone, dutyEmail: p.dutyEmail} END} AS involvement
         ORDER BY current DESC, n.from DESC, n.key
       } AS involvements
