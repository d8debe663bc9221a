// Scenarios with what they came to when they were kept, newest first.
//
// $id         STRING or null        only this one
// $withdrawn  BOOLEAN or null       only those withdrawn, or only those that stand
// $systems    LIST<STRING> or null  codes of the systems shared with the caller; null for all
// $skip       INTEGER               rows to leave out, 0 or more
// $limit      INTEGER               rows at most, 1 to 101
//
// Returns 0 to $limit rows: id, name, by STRING; at, knownAt DATETIME; from, to DATE; priceYear STRING or null;
//   people, households INTEGER; withdrawn MAP or null: by, reason STRING, at DATETIME;
//   changes, figures, effects LIST<MAP>: as docs/graph.md says of ScenarioChange, ScenarioFigure and ScenarioEffect,
//   by number; a figure has the number of its change, `change` INTEGER

MATCH (s:Scenario)
WHERE ($id IS NULL OR s.id = $id) AND ($withdrawn IS NULL OR $withdrawn = (s.withdrawnAt IS NOT NULL))
  AND ($systems IS NULL OR all(system IN s.systems WHERE system IN $systems))
WITH s
ORDER BY s.at DESC, s.id
SKIP $skip LIMIT $limit
RETURN s.id AS id, s.name AS name, s.by AS by, s.at AS at, s.knownAt AS knownAt, s.from AS from, s.to AS to,
       s.priceYear AS priceYear, s.people AS people, s.households AS households,
       CASE WHEN s.withdrawnAt IS NOT NULL
            THEN {by: s.withdrawnBy, reason: s.withdrawReason, at: s.withdrawnAt} END AS withdrawn,
       COLLECT {
         MATCH (s)-[:HAS_CHANGE]->(c:ScenarioChange)
         RETURN c {.number, .name, .volume, .saving, .budget, .budgetChange, .step, .issues, .people, .households,
                   .interventions, .days, .thousandths, .pence, types: coalesce(c.types, []),
                   services: coalesce(c.services, []), agencies: coalesce(c.agencies, []),
                   wards: coalesce(c.wards, []), lsoas: coalesce(c.lsoas, [])} AS one
         ORDER BY one.number
       } AS changes,
       COLLECT {
         MATCH (s)-[:HAS_CHANGE]->(c:ScenarioChange)-[:REACHED]->(f:ScenarioFigure)
         RETURN f {change: c.number, .number, .by, .code, .name, .people, .households, .interventions, .days,
                   .thousandths, .pence} AS one
         ORDER BY one.change, one.number
       } AS figures,
       COLLECT {
         MATCH (s)-[:ASSUMES]->(e:ScenarioEffect)
         RETURN e {.number, .text, .kind, .change, .type, .share, .thousandths, .people, .pence, .step, .issues} AS one
         ORDER BY one.number
       } AS effects
ORDER BY at DESC, id
