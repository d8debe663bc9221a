// Lookup for a search by address.
//
// Returns 0 rows

CREATE FULLTEXT INDEX Address_text IF NOT EXISTS
FOR (n:Address) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
