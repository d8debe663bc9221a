// The practitioner with this id, if their system is shared with the caller.
//
// $practitionerId  STRING        source system and its identifier of the practitioner, such as housing/P-7
// $roles           LIST<STRING>  the caller's roles
//
// Returns 0 or 1 row: id, name, agency STRING; phone, email, team, dutyPhone, dutyEmail STRING or null;
//   leftOn DATE or null

MATCH (p:Practitioner {id: $practitionerId})
MATCH (system:SourceSystem {code: p.system})
WHERE coalesce(any(role IN system.roles WHERE role IN $roles), true)
RETURN p.id AS id, p.name AS name, system.owner AS agency, p.phone AS phone, p.email AS email, p.team AS team,
       p.leftOn AS leftOn, p.dutyPhone AS dutyPhone, p.dutyEmail AS dutyEmail
