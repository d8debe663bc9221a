// Whether an involvement's practitioner leads, and how to reach the team.
//
// $key  STRING  such as schools/E-1
//
// Returns 0 or 1 row: lead BOOLEAN; leftOn DATE or null; dutyPhone, dutyEmail STRING or null

MATCH (n:Involvement {key: $key})-[:WITH_PRACTITIONER]->(p:Practitioner)
RETURN n.lead IS NOT NULL AS lead, p.leftOn AS leftOn, p.dutyPhone AS dutyPhone, p.dutyEmail AS dutyEmail
