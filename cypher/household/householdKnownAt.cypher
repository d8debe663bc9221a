// The household with this id as known at a moment, if anybody lived there whom the caller may see.
//
// $householdId  STRING        id of the household
// $upTo         DATE          memberships that begin later do not count
// $knownAt      DATETIME      the moment
// $systems      LIST<STRING> or null  codes of the systems shared with the caller; null for all
//
// Returns 0 or 1 row: id STRING

MATCH (h:Household {id: $householdId})
WHERE EXISTS {
  (h)<-[m:MEMBER_OF|WAS_MEMBER_OF]-(:Individual)<-[link:LINKED_TO|WAS_LINKED_TO]-(r:SourceRecord)
  WHERE coalesce(m.from <= $upTo, true)
    AND m.knownFrom <= $knownAt AND coalesce(m.knownTo > $knownAt, true)
    AND link.knownFrom <= $knownAt AND coalesce(link.knownTo > $knownAt, true)
    AND ($systems IS NULL OR r.system IN $systems)
}
RETURN h.id AS id
