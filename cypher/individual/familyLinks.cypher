// Every two individuals that the match takes to be of one household, to tell what a match changes.
//
// Returns 1 row for each: fromId, toId, leftKey, rightKey STRING; matchWeight FLOAT in bits

MATCH (from:Individual)-[pair:FAMILY_LINK]->(to:Individual)
RETURN from.id AS fromId, to.id AS toId, pair.leftKey AS leftKey, pair.rightKey AS rightKey,
       pair.matchWeight AS matchWeight
