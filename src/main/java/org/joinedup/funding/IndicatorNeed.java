package org.joinedup.funding;

import java.math.BigDecimal;

/// An indicator's values as part of a domain.
///
/// @param indicator what the values mean
/// @param weight among the domain's indicators, more than 0
/// @param values as loaded, one for each area; missing ones already treated by the indicator's
///     rule, so that `NaN` stands only where the indicator is left out
public record IndicatorNeed(Indicator indicator, BigDecimal weight, Values values) {}
