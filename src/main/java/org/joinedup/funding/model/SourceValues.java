package org.joinedup.funding.model;

import java.util.Map;
import org.joinedup.funding.Direction;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.indicator.IndicatorFile;
import org.joinedup.funding.indicator.Measure;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// What one source says of one indicator.
///
/// @param indicator its entry in the registry
/// @param measure kind of number
/// @param byArea by the area's code; `NaN` where the source has a blank
/// @param file that it was read from; null for the graph's own data, which need not know every area
/// @param at the source, for issues
record SourceValues(
        Indicator indicator,
        Measure measure,
        Map<String, Double> byArea,
        @Nullable IndicatorFile file,
        Place at) {

    /// @return where a value is
    Place place(String code) {
        return file == null ? at : file.place(indicator.id(), code);
    }

    /// @return whether it counts people or things of which more are more need
    boolean countsTowardsNeed() {
        return measure == Measure.COUNT && indicator.direction() == Direction.HIGH_VALUE_IS_MORE_NEED;
    }

    /// @return the same with other values
    SourceValues with(Map<String, Double> others) {
        return new SourceValues(indicator, measure, others, file, at);
    }
}
