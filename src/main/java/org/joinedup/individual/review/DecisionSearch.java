package org.joinedup.individual.review;

import org.jspecify.annotations.Nullable;

/// Which decisions to read.
///
/// @param inForce only those in force, or only those undone; null for all
/// @param record only on this source record, by its key; null for all
record DecisionSearch(@Nullable Boolean inForce, @Nullable String record) {}
