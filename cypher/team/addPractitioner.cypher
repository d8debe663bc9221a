// Adds to a team a practitioner of a source system.
//
// $teamId          STRING          id of the team
// $id              STRING          of the team member
// $practitionerId  STRING          id of the practitioner
// $role            STRING or null  on the team
// $by              STRING          username of who adds them
// $at              DATETIME        when
//
// Returns 0 or 1 row: id STRING

MATCH (t:Team {id: $teamId})
MATCH (p:Practitioner {id: $practitionerId})
MATCH (system:SourceSystem {code: p.system})
MERGE (t)-[:HAS_TEAM_MEMBER]->(m:TeamMember {id: $id})
ON CREATE SET m.name = p.name, m.role = $role, m.agency = system.name, m.lead = false, m.joinedAt = $at, m.joinedBy = $by
MERGE (m)-[:IS_PRACTITIONER]->(p)
RETURN m.id AS id
