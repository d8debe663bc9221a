package org.joinedup.cost.segment;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something that people of a segment can have in common: one row of `features.csv`.
///
/// @param code such as `SEN`
/// @param label in words
/// @param values types of interventions, or tenures
/// @param measure by what people have it
/// @param among code of the feature that the rate is of those with; null when it is of everyone
record Feature(
        String code,
        String label,
        Set<String> values,
        Measure measure,
        @Nullable String among) {}
