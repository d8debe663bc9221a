// Gives every type of value back as it came.
//
// $text    STRING
// $number  INTEGER
// $share   FLOAT
// $yes     BOOLEAN
// $day     DATE
// $moment  DATETIME
// $nothing any, null
// $rows    LIST<MAP>
//
// Returns 1 row: all of them by name, and nested LIST<MAP>

RETURN $text AS text, $number AS number, $share AS share, $yes AS yes, $day AS day, $moment AS moment,
       $nothing AS nothing, [row IN $rows | {name: row.name, day: row.day}] AS nested
