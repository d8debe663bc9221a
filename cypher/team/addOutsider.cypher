// Adds to a team a person who is in no source.
//
// $teamId  STRING          id of the team
// $id      STRING          of the team member
// $name    STRING          in one piece
// $role    STRING or null  on the team
// $agency  STRING          whom they work for
// $phone   STRING or null  at work
// $email   STRING or null  at work
// $by      STRING          username of who adds them
// $at      DATETIME        when
//
// Returns 0 or 1 row: id STRING

MATCH (t:Team {id: $teamId})
MERGE (t)-[:HAS_TEAM_MEMBER]->(m:TeamMember {id: $id})
ON CREATE SET m.name = $name, m.role = $role, m.agency = $agency, m.phone = $phone, m.email = $email, m.lead = false,
  m.joinedAt = $at, m.joinedBy = $by
RETURN m.id AS id
