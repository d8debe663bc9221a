// The household with this id, if anybody lives or lived there whom the caller may see.
//
// $householdId  STRING        id of the household
// $upTo         DATE          memberships that begin later do not count
// $roles        LIST<STRING>  the caller's roles; who has no record of a system shared with one is not there
//
// Returns 0 or 1 row: id STRING

MATCH (h:Household {id: $householdId})
WHERE EXISTS {
  (h)<-[m:MEMBER_OF]-(:Individual)<-[:LINKED_TO]-(r:SourceRecord)
  WHERE coalesce(m.from <= $upTo, true)
    AND NOT EXISTS { (s:SourceSystem {code: r.system}) WHERE none(role IN s.roles WHERE role IN $roles) }
}
RETURN h.id AS id
