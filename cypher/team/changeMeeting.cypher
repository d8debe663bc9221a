// Changes a meeting, keeping what it was.
//
// $teamId   STRING    id of the team
// $id       STRING    of the meeting
// $meeting  MAP       startsAt, endsAt DATETIME; place, agenda STRING or null; nextReviewOn DATE or null
// $by       STRING    username of who changes it
// $at       DATETIME  when
//
// Returns 0 rows

MATCH (:Team {id: $teamId})-[:HAS_MEETING]->(g:Meeting {id: $id})
WHERE g.cancelledAt IS NULL
MERGE (past:PastMeeting {id: g.id, sequence: g.sequence})-[:VERSION_OF]->(g)
SET past = properties(g), past.knownTo = $at
SET g += $meeting, g.sequence = g.sequence + 1, g.changedAt = $at, g.changedBy = $by
