// Individuals that fit everything that is asked, best first.
//
// $names       STRING or null        words of a name as a full-text query
// $birthDate   DATE or null          exactly
// $address     STRING or null        words of an address as a full-text query
// $postcodes   LIST<STRING> or null  what a postcode may begin with, in upper case with one blank
// $identifier  STRING or null        NHS number, UPN, National Insurance number, a source's own identifier, or an id
// $skip        INTEGER               rows to leave out, 0 or more
// $limit       INTEGER               rows at most, 1 to 101
//
// Returns 0 to $limit rows: id, displayName STRING; birthDate DATE or null; sex STRING or null

CALL () {
  WITH $identifier AS identifier WHERE identifier IS NOT NULL
  CALL (identifier) {
    MATCH (r:SourceRecord {nhsNumber: identifier}) RETURN r
    UNION MATCH (r:SourceRecord {upn: identifier}) RETURN r
    UNION MATCH (r:SourceRecord {nationalInsuranceNumber: identifier}) RETURN r
    UNION MATCH (r:SourceRecord {recordId: identifier}) RETURN r
    UNION MATCH (r:SourceRecord {key: identifier}) RETURN r
    UNION MATCH (:Individual {id: identifier})-[:MERGED_INTO*0..20]->(:Individual)<-[:LINKED_TO]-(r:SourceRecord) RETURN r
  }
  MATCH (r)-[:LINKED_TO]->(i:Individual)
  RETURN DISTINCT i, 100.0 AS score
  UNION ALL
  WITH $names AS names WHERE names IS NOT NULL
  CALL db.index.fulltext.queryNodes('Individual_names', names) YIELD node AS i, score
  RETURN i, score
  UNION ALL
  WITH $address AS address WHERE address IS NOT NULL
  CALL db.index.fulltext.queryNodes('Address_text', address) YIELD node, score
  MATCH (node)<-[:LIVES_AT]-(:Household)<-[:MEMBER_OF]-(i:Individual)
  RETURN i, max(score) AS score
  UNION ALL
  WITH $birthDate AS birthDate WHERE coalesce($identifier, $names, $address) IS NULL AND birthDate IS NOT NULL
  MATCH (r:SourceRecord {birthDate: birthDate})-[:LINKED_TO]->(i:Individual)
  RETURN DISTINCT i, 1.0 AS score
  UNION ALL
  WITH $postcodes AS postcodes WHERE coalesce($identifier, $names, $address) IS NULL AND $birthDate IS NULL
  UNWIND postcodes AS postcode
  MATCH (r:SourceRecord)-[:LINKED_TO]->(i:Individual) WHERE r.postcode STARTS WITH postcode
  RETURN DISTINCT i, 1.0 AS score
}
WITH i, sum(score) AS score, count(*) AS fits
WHERE fits >= size([term IN [$identifier, $names, $address] WHERE term IS NOT NULL])
  AND ($birthDate IS NULL OR EXISTS { (i)<-[:LINKED_TO]-(r:SourceRecord WHERE r.birthDate = $birthDate) })
  AND ($postcodes IS NULL OR EXISTS {
    (i)<-[:LINKED_TO]-(r:SourceRecord WHERE any(postcode IN $postcodes WHERE r.postcode STARTS WITH postcode)) })
RETURN i.id AS id, i.displayName AS displayName, i.birthDate AS birthDate, i.sex AS sex
ORDER BY score DESC, i.displayName, i.birthDate, i.id
SKIP $skip LIMIT $limit
