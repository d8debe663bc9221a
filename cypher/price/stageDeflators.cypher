// Writes the deflators of the years, as they are given now.
//
// $rows  LIST<{year STRING, index INTEGER, source STRING, status STRING}>
//        a year each, such as 2010/11; index in thousandths of a point, positive
//
// Returns 0 rows

UNWIND $rows AS row
MERGE (d:Deflator {year: row.year})
SET d.index = row.index, d.source = row.source, d.status = row.status
