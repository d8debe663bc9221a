// The practitioner with this id.
//
// $practitionerId  STRING  source system and its identifier of the practitioner, such as housing/P-7
//
// Returns 0 or 1 row: id, name, system STRING; phone, email, team STRING or null

MATCH (p:Practitioner {id: $practitionerId})
RETURN p.id AS id, p.name AS name, p.system AS system, p.phone AS phone, p.email AS email, p.team AS team
