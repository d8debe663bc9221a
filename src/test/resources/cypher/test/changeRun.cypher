// Changes a run by hand, as nobody should.
//
// $run     MAP  properties of the run to set
// $data    MAP  properties of its data to set
// $code    STRING  of the area whose amount is changed
// $amount  MAP  properties of the amount to set
//
// Returns 0 rows

MATCH (d:FundingData)<-[:USED]-(r:FundingRun)-[a:ALLOCATES]->(:Lsoa {code: $code})
SET r += $run, d += $data, a += $amount
