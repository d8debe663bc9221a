// Lookup for a search by whatever a service holds or held of a person; the words are tokens already.
//
// Returns 0 rows

CREATE FULLTEXT INDEX Individual_searchWords IF NOT EXISTS
FOR (n:Individual) ON EACH [n.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
