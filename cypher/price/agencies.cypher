// The agencies that pay for something in the unit-cost library.
//
// Returns 1 row for each agency, by code:
//   code, name STRING

MATCH (a:Agency)
RETURN a.code AS code, a.name AS name
ORDER BY code
