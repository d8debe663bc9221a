/// Two allocations beside each other: who wins, who loses, and because of what.
///
/// `Comparison` puts areas and districts of both beside each other. `Hybrids` makes the allocations
/// that lie between the two, in which some factors are the first's and some the second's; `Shapley`
/// cuts each change by factor from them, to the penny. `Places` are what questions are answered
/// for: areas or districts. Formulas and sources stand in `docs/funding-questions.md`.
///
/// It does not judge which of the two is better.
@NullMarked
package org.joinedup.funding.comparison;

import org.jspecify.annotations.NullMarked;
