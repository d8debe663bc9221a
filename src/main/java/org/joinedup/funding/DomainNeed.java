package org.joinedup.funding;

import java.util.List;

/// A domain of need: one or more indicators.
///
/// @param name such as `Community Safety`
/// @param indicators at least one
public record DomainNeed(String name, List<IndicatorNeed> indicators) {

    /// Keeps its own copy of the list.
    public DomainNeed {
        indicators = List.copyOf(indicators);
    }
}
