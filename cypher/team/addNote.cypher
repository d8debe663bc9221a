// Notes something of a team.
//
// $teamId  STRING    id of the team
// $id      STRING    of the note
// $note    MAP       kind PURPOSE, CONSENT or NOTE; text STRING; of a consent: given BOOLEAN, givenBy STRING, on DATE
// $by      STRING    username of who notes it
// $at      DATETIME  when
//
// Returns 0 rows

MATCH (t:Team {id: $teamId})
MERGE (t)-[:HAS_NOTE]->(n:TeamNote {id: $id})
ON CREATE SET n += $note, n.by = $by, n.at = $at
