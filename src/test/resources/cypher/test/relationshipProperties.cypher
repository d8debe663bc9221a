// Which properties the relationships of each type have.
//
// Returns 1 row for each: relationship, property, type STRING, such as ZONED DATETIME NOT NULL

MATCH ()-[r]->()
UNWIND keys(r) AS property
RETURN DISTINCT type(r) AS relationship, property, valueType(r[property]) AS type
