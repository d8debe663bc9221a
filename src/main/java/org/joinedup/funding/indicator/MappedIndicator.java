package org.joinedup.funding.indicator;

import java.util.List;
import org.joinedup.funding.Indicator;
import org.jspecify.annotations.Nullable;

/// An indicator and how a publication's files spell it.
///
/// @param indicator its entry in the registry
/// @param columns official spellings of its column, at least one; any case
/// @param thousandsSeparator between groups of three digits; null when the publisher uses none
public record MappedIndicator(
        Indicator indicator, List<String> columns, @Nullable String thousandsSeparator) {

    /// Keeps its own copy of the list.
    public MappedIndicator {
        columns = List.copyOf(columns);
    }

    public String id() {
        return indicator.id();
    }

    public Measure measure() {
        return Measure.of(indicator.unit());
    }
}
