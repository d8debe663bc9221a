// Lookup for a search by any name that a service holds, in part or misspelt; names are in plain words already.
//
// Returns 0 rows

CREATE FULLTEXT INDEX Individual_names IF NOT EXISTS
FOR (n:Individual) ON EACH [n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
