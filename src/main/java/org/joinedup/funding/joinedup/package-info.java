/// Indicators from this graph's own joined-up data, by small area: what no publisher knows.
///
/// `JoinedUpIndicators` counts, in a window of days, the households on the criteria of need, cost a
/// head and people with many services, from the ledger of `cost`. Only sums of areas leave this
/// package, and none behind which few people or households stand. Whose rows count is what partners
/// share with those who share out funds.
@NullMarked
package org.joinedup.funding.joinedup;

import org.jspecify.annotations.NullMarked;
