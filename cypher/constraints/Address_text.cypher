// Takes away what an earlier release searched in; `Individual_searchWords` has taken its place.
//
// Returns 0 rows

DROP INDEX Address_text IF EXISTS
