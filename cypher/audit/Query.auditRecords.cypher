// Records of who looked at whom, newest first.
//
// $account   STRING or null   only of this account
// $beforeAt  DATETIME         only older than this, or
// $beforeId  STRING           of the same moment and with a smaller id
// $limit     INTEGER          1 to 101
//
// Returns up to $limit rows: id STRING, at DATETIME, account STRING, roles LIST<STRING>,
//   field STRING, arguments LIST<STRING>, outcome STRING, subjects LIST<STRING>,
//   purpose STRING or null

MATCH (a:AuditRecord)
WHERE a.at <= $beforeAt
  AND (a.at < $beforeAt OR a.id < $beforeId)
  AND ($account IS NULL OR a.account = $account)
RETURN a.id AS id, a.at AS at, a.account AS account, [role IN a.roles | role] AS roles,
       a.field AS field, [name IN a.arguments | name] AS arguments, a.outcome AS outcome,
       [id IN a.subjects | id] AS subjects, a.purpose AS purpose
ORDER BY at DESC, id DESC
LIMIT $limit
