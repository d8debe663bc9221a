// The teams that a practitioner is on.
//
// $practitionerId  STRING   id of the practitioner
// $pastTeams       BOOLEAN  whether ended teams count, and those that they were taken off
//
// Returns 0 or 1 row: teamIds LIST<STRING>, first formed first

MATCH (p:Practitioner {id: $practitionerId})
RETURN COLLECT {
  MATCH (p)<-[:IS_PRACTITIONER]-(m:TeamMember)<-[:HAS_TEAM_MEMBER]-(t:Team)
  WHERE $pastTeams OR t.endedAt IS NULL AND m.leftAt IS NULL
  WITH DISTINCT t ORDER BY t.formedAt, t.id
  RETURN t.id AS id
} AS teamIds
