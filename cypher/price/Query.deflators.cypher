// The level of prices in each year, by which prices of one year become prices of another.
//
// Returns 1 row for each year, by year:
//   year, source, status STRING; index INTEGER, thousandths of a point

MATCH (d:Deflator)
RETURN d.year AS year, d.index AS index, d.source AS source, d.status AS status
ORDER BY year
