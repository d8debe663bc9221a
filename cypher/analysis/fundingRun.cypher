// What districts get by a run that was kept, by today's lookup of districts.
//
// $id  STRING  of the run
//
// Returns 1 row for each district, and 1 for LSOAs in none that is known:
//   code, name STRING or null; lsoas INTEGER; people INTEGER; pence INTEGER; undampedPence INTEGER, without limits;
//   perPerson FLOAT, pence, or null where nobody lives; share FLOAT, percent of the fund

MATCH (r:FundingRun {id: $id})-[a:ALLOCATES]->(l:Lsoa)
OPTIONAL MATCH (l)-[:IN_DISTRICT]->(d:District)
WITH r, d.code AS code, d.name AS name, count(*) AS lsoas, sum(a.population) AS people, sum(a.pence) AS pence,
     sum(a.undampedPence) AS undampedPence
RETURN code, name, lsoas, people, pence, undampedPence,
       CASE WHEN people > 0 THEN toFloat(pence) / people END AS perPerson,
       CASE WHEN r.fund > 0 THEN 100.0 * pence / r.fund END AS share
ORDER BY code
