// Cancels meetings of a team: one, or all that begin later.
//
// $teamId  STRING            id of the team
// $id      STRING or null    of the meeting; null for all that begin after $at
// $by      STRING            username of who cancels
// $at      DATETIME          when
//
// Returns 0 rows

MATCH (:Team {id: $teamId})-[:HAS_MEETING]->(g:Meeting)
WHERE g.cancelledAt IS NULL AND (g.id = $id OR $id IS NULL AND g.startsAt > $at)
SET g.cancelledAt = $at, g.cancelledBy = $by, g.sequence = g.sequence + 1
