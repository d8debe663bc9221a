// Takes longer than any test waits.
//
// Returns 1 row: number INTEGER

UNWIND range(1, 1000000000) AS a
UNWIND range(1, 1000000) AS b
WITH a + b AS c
WHERE c = 0
RETURN count(c) AS number
