// Every involvement as it stands.
//
// Returns 1 row for each: key, recordKey STRING; closed, open BOOLEAN; details LIST<STRING>

MATCH (n:Involvement)
RETURN n.key AS key, n.recordKey AS recordKey, n.closedOn IS NOT NULL AS closed,
       n.closedOn IS NULL AND n.to IS NULL AS open,
       [n.serviceId, coalesce(n.practitionerId, ''), coalesce(n.role, ''), toString(n.from),
        coalesce(toString(n.to), '')] AS details
ORDER BY key
