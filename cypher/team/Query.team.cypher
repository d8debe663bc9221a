// The formed teams with these ids, whole: with everybody and everything that ever was on them, and who their family
// members are now.
//
// $teamIds     LIST<STRING>          ids of the teams, without repeats
// $today       DATE                  the day of "now"
// $eventsFrom  DATE                  a single event counts from then on
// $systems     LIST<STRING> or null  codes of the source systems whose rows count as needs; null for all
//
// Returns 1 row for each id that exists, first formed first:
//   team    MAP: id, formedBy STRING; formedAt DATETIME; endedAt DATETIME, endedBy STRING, endedOn DATE, endReason
//           STRING, or null;
//           familyMembers LIST<MAP>: id, individualId (when added), addedBy STRING; addedAt DATETIME; removedAt
//             DATETIME, removedBy STRING, or null; individuals LIST<MAP>: whom its records are linked to now, those of
//             most records first: id, displayName STRING; birthDate DATE or null; sex STRING or null; needs LIST<MAP>,
//             longest first: system STRING; from DATE; type of an intervention, service of an involvement STRING or null;
//           members LIST<MAP>: id, name, agency, joinedBy STRING; role, phone, email STRING or null; joinedAt DATETIME;
//             leftAt DATETIME, leftBy STRING, or null; practitioner MAP or null: id, system, name STRING; phone, email,
//             team STRING or null; leftOn DATE or null; dutyPhone, dutyEmail STRING or null; led LIST<MAP>: from
//             DATETIME; fromBy STRING; to DATETIME, toBy STRING, or null;
//           meetings LIST<MAP>: id, scheduledBy STRING; startsAt, endsAt, scheduledAt DATETIME; place, agenda STRING or
//             null; nextReviewOn DATE or null; sequence INTEGER; changedAt DATETIME, changedBy STRING, or null;
//             cancelledAt DATETIME, cancelledBy STRING, or null; past LIST<MAP>: versions before, the same and
//             knownTo DATETIME;
//           notes LIST<MAP>: id, kind, text, by STRING; at DATETIME; given BOOLEAN, givenBy STRING, on DATE, or null
//   systems LIST<{code, name STRING}>: every source system

UNWIND $teamIds AS teamId
MATCH (t:Team {id: teamId})
RETURN t {.id, .formedAt, .formedBy, .endedAt, .endedBy, .endedOn, .endReason,
    familyMembers: COLLECT {
      MATCH (t)-[:HAS_FAMILY_MEMBER]->(f:FamilyMember)
      WITH f ORDER BY f.addedAt, f.id
      RETURN f {.id, .individualId, .addedAt, .addedBy, .removedAt, .removedBy, individuals: COLLECT {
        MATCH (f)-[:KNOWN_BY]->(:SourceRecord)-[:LINKED_TO]->(i:Individual)
        WITH i, count(*) AS records ORDER BY records DESC, i.id
        RETURN {id: i.id, displayName: i.displayName, birthDate: i.birthDate, sex: i.sex, needs: COLLECT {
          MATCH (i)<-[:LINKED_TO]-(:SourceRecord)-[:HAS_INVOLVEMENT|RECEIVED]->(n:Involvement|Intervention)
          WHERE n.from <= $today AND (n.closedOn IS NULL OR n.closedOn > $today)
            AND (n.to >= $today OR n.to IS NULL AND (n.quantity IS NULL OR n.from >= $eventsFrom))
            AND ($systems IS NULL OR n.system IN $systems)
          OPTIONAL MATCH (n)-[:OF_SERVICE]->(s:Service)
          WITH n, s ORDER BY n.from, n.key
          RETURN n {.system, .from, .type, service: s.name} AS one
        }} AS one
      }} AS one
    },
    members: COLLECT {
      MATCH (t)-[:HAS_TEAM_MEMBER]->(m:TeamMember)
      OPTIONAL MATCH (m)-[:IS_PRACTITIONER]->(p:Practitioner)
      WITH m, p ORDER BY m.joinedAt, m.id
      RETURN m {.id, .name, .role, .agency, .phone, .email, .joinedAt, .joinedBy, .leftAt, .leftBy,
        practitioner: p {.id, .system, .name, .phone, .email, .team, .leftOn, .dutyPhone, .dutyEmail},
        led: COLLECT { MATCH (m)<-[l:LED_BY]-(t) RETURN l {.from, .fromBy, .to, .toBy} AS one ORDER BY one.from }
        } AS one
    },
    meetings: COLLECT {
      MATCH (t)-[:HAS_MEETING]->(g:Meeting)
      WITH g ORDER BY g.startsAt, g.id
      RETURN g {.id, .startsAt, .endsAt, .place, .agenda, .nextReviewOn, .sequence, .scheduledAt, .scheduledBy,
        .changedAt, .changedBy, .cancelledAt, .cancelledBy, past: COLLECT {
          MATCH (g)<-[:VERSION_OF]-(v:PastMeeting)
          RETURN v {.id, .startsAt, .endsAt, .place, .agenda, .nextReviewOn, .sequence, .scheduledAt, .scheduledBy,
            .changedAt, .changedBy, .cancelledAt, .cancelledBy, .knownTo} AS one ORDER BY one.knownTo
        }} AS one
    },
    notes: COLLECT {
      MATCH (t)-[:HAS_NOTE]->(n:TeamNote)
      RETURN n {.id, .kind, .text, .by, .at, .given, .givenBy, .on} AS one ORDER BY one.at, one.kind, one.id
    }
  } AS team,
  COLLECT { MATCH (system:SourceSystem) RETURN system {.code, .name} AS one ORDER BY one.code } AS systems
ORDER BY team.formedAt, team.id
