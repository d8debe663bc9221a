// What a practitioner would type of people in no telling order: the name and the year of birth.
//
// Returns up to 4,000 rows: typed STRING

MATCH (i:Individual)
WHERE i.birthDate IS NOT NULL AND i.displayName CONTAINS ' ' AND EXISTS { (i)<-[:LINKED_TO]-(:SourceRecord) }
RETURN toLower(i.displayName) + ' ' + i.birthDate.year AS typed
ORDER BY reverse(i.id)
LIMIT 4000
