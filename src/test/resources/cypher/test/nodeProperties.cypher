// Which properties the nodes of each label have.
//
// Returns 1 row for each: label, property, type STRING, such as ZONED DATETIME NOT NULL

MATCH (n)
UNWIND labels(n) AS label
UNWIND keys(n) AS property
RETURN DISTINCT label, property, valueType(n[property]) AS type
