/// Segments: people cut into bands by the rank of their cost, or by a rule, and what those of a
/// segment have in common.
///
/// `Segments` cuts, `Profiles` counts all segments in two passes over the ledger, and
/// `CostSegment` works out of its counts and everyone's what is asked. The table is that of
/// Nottingham's analysis: group rate beside base rate. `features.csv` says what features are.
/// `Movements` compares two windows: who rose into the highest band.
///
/// What cost is and who pays it is the `ledger`'s to say, how it gathers `concentration`'s. Nothing
/// here predicts what somebody will cost.
@NullMarked
package org.joinedup.cost.segment;

import org.jspecify.annotations.NullMarked;
