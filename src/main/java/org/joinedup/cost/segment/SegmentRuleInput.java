package org.joinedup.cost.segment;

import org.joinedup.cost.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/// A named rule, in place of bands: one of the two.
///
/// @param feature code of a feature
/// @param criterion one of the criteria
record SegmentRuleInput(@Nullable String feature, @Nullable Criterion criterion) {}
