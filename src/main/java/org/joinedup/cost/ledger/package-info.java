/// The ledger: what each intervention costs, on which days, who pays, and to which household it
/// belongs.
///
/// Postings are never stored: they follow from interventions, unit costs and where people lived.
/// `LedgerReader` reads these from the graph, `Ledger` keeps them in the heap as one load left
/// them, and `Ledgers` reads again, after a load, what has changed. `Costs` is a question put to a
/// ledger: it goes through the interventions and gives every `Part` of their cost once.
///
/// One rule makes all sums exact: an intervention's cost is rounded once, half up, and whatever
/// splits it (agencies, households, months) cuts it at running totals, so that its parts
/// add up to it.
@NamedInterface("ledger")
@NullMarked
package org.joinedup.cost.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
