// Scenarios are read from the newest.
//
// Returns 0 rows

CREATE INDEX Scenario_at IF NOT EXISTS
FOR (n:Scenario) ON (n.at)
