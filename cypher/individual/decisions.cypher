// Every decision of people that is in force, or that no match has taken into account since it was made or undone.
//
// Returns 1 row for each: id, kind (MUST_LINK or CANNOT_LINK), leftKey, rightKey STRING; undone, applied BOOLEAN

MATCH (d:LinkDecision)
WHERE d.undoneAt IS NULL OR d.appliedAt IS NULL
RETURN d.id AS id, d.kind AS kind, d.leftKey AS leftKey, d.rightKey AS rightKey,
       d.undoneAt IS NOT NULL AS undone, d.appliedAt IS NOT NULL AS applied
ORDER BY leftKey, rightKey, id
