// The household with this id as known at a moment, if anybody lived there whom the caller may see.
//
// $householdId  STRING        id of the household
// $upTo         DATE          memberships that begin later do not count
// $knownAt      DATETIME      the moment
// $roles        LIST<STRING>  the caller's roles; who had no record of a system shared with one is not there
//
// Returns 0 or 1 row: id STRING

MATCH (h:Household {id: $householdId})
WHERE EXISTS {
  (h)<-[m:MEMBER_OF|WAS_MEMBER_OF]-(:Individual)<-[link:LINKED_TO|WAS_LINKED_TO]-(r:SourceRecord)
  WHERE coalesce(m.from <= $upTo, true)
    AND m.knownFrom <= $knownAt AND coalesce(m.knownTo > $knownAt, true)
    AND link.knownFrom <= $knownAt AND coalesce(link.knownTo > $knownAt, true)
    AND NOT EXISTS { (s:SourceSystem {code: r.system}) WHERE none(role IN s.roles WHERE role IN $roles) }
}
RETURN h.id AS id
