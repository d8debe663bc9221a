/// Costs added up: for a person, a household or the place, by whatever they can be split by.
///
/// `RollUp` is what one question comes to. It is asked of the ledger when it is made, and each of
/// its fields goes through the parts of the cost once (`Tally`). Agencies, services, types, wards
/// and LSOAs are asked for with a filter of the place's. `Postings` reads the rows behind a
/// person's or household's cost from the graph and explains each. `LedgerCheck` adds everything up
/// in every way, and once more by the analysts' statement.
@NullMarked
package org.joinedup.cost.rollup;

import org.jspecify.annotations.NullMarked;
