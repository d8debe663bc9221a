// The date of the latest delivery of any source system that was loaded.
//
// Returns 0 or 1 row: day DATE

MATCH (system:SourceSystem)
WHERE system.asOf IS NOT NULL
RETURN system.asOf AS day
ORDER BY day DESC
LIMIT 1
