// Takes away the deflators of years that are not given any more.
//
// $years  LIST<STRING>  those that stay, such as 2010/11
//
// Returns 0 rows

MATCH (d:Deflator)
WHERE NOT d.year IN $years
DELETE d
