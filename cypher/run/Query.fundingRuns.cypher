// Allocations that are kept, newest first.
//
// $id     STRING or null   only this one
// $skip   INTEGER          rows to leave out, 0 or more
// $limit  INTEGER          rows at most, 1 to 101
//
// Returns 0 to $limit rows: id, title, note, author, status, method, ties, standardisation, figureSum, resultHash,
//   programVersion STRING; at DATETIME; publishedAt DATETIME or null; publishedBy STRING or null; fund INTEGER, pence;
//   weights, domains, rankSums, factNames, factValues LIST<STRING>; floor, ceiling, damping, level STRING or null;
//   dataHash, vintage STRING, areas INTEGER   of the data that it was made from;
//   inputs LIST<MAP>: name, sha256 STRING, in order

MATCH (r:FundingRun)-[:USED]->(d:FundingData)
WHERE $id IS NULL OR r.id = $id
WITH r, d
ORDER BY r.at DESC, r.id
SKIP $skip LIMIT $limit
RETURN r.id AS id, r.title AS title, r.note AS note, r.author AS author, r.at AS at, r.status AS status,
       r.publishedAt AS publishedAt, r.publishedBy AS publishedBy, r.fund AS fund, r.method AS method, r.ties AS ties,
       r.standardisation AS standardisation, r.weights AS weights, r.domains AS domains, r.rankSums AS rankSums,
       r.figureSum AS figureSum, r.factNames AS factNames, r.factValues AS factValues, r.floor AS floor,
       r.ceiling AS ceiling, r.damping AS damping, r.level AS level, r.resultHash AS resultHash,
       r.programVersion AS programVersion, d.hash AS dataHash, d.vintage AS vintage, d.areas AS areas,
       COLLECT {
         MATCH (r)-[:READ]->(i:FundingInput)
         RETURN i {.number, .name, .sha256} AS one
         ORDER BY one.number
       } AS inputs
ORDER BY at DESC, id
