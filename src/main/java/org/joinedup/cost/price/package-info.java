/// The unit-cost library: what one of each type of intervention costs, who pays it, and in the
/// prices of which year.
///
/// `UnitCosts` reads the place's `unit_costs.csv` and `deflators.csv`, checks them like an extract
/// (`PriceFiles`) and stages them as nodes; `PriceLibraries` gives what is staged as a
/// `PriceLibrary`; `Pricing` is the arithmetic, exact and rounded once; the `PackageCalculator`
/// prices what somebody lists. What was done for whom is not known here: that is `cost.ledger`'s.
@NamedInterface("price")
@NullMarked
package org.joinedup.cost.price;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
