// Individuals with whom somebody is involved, in no telling order: whom a benchmark asks about.
//
// Returns up to 4,000 rows: id STRING

MATCH (i:Individual)
WHERE EXISTS { (i)<-[:LINKED_TO]-(:SourceRecord)-[:HAS_INVOLVEMENT]->(:Involvement) }
RETURN i.id AS id
ORDER BY reverse(i.id)
LIMIT 4000
