/// Compares two records, feature by feature: each comparison has ordered levels.
///
/// A [org.joinedup.match.compare.Comparison] says at which of its levels a pair is; level 0 is
/// "not held by both" and tells nothing. [org.joinedup.match.compare.Comparisons] packs the levels
/// of all comparisons into one long, the pair's pattern.
@NullMarked
package org.joinedup.match.compare;

import org.jspecify.annotations.NullMarked;
