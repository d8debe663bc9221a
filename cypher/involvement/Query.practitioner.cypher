// The practitioner with this id, if their system is shared with the caller.
//
// $practitionerId  STRING        source system and its identifier of the practitioner, such as housing/P-7
// $systems         LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 0 or 1 row: id, name, agency STRING; phone, email, team, dutyPhone, dutyEmail STRING or null;
//   leftOn DATE or null

MATCH (p:Practitioner {id: $practitionerId})
WHERE $systems IS NULL OR p.system IN $systems
MATCH (system:SourceSystem {code: p.system})
RETURN p.id AS id, p.name AS name, system.owner AS agency, p.phone AS phone, p.email AS email, p.team AS team,
       p.leftOn AS leftOn, p.dutyPhone AS dutyPhone, p.dutyEmail AS dutyEmail
