package org.joinedup.funding.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How far an area's amount may be from last year's. Each part may be missing.
///
/// @param floorPercent the least change against last year, such as -5; more than or equal to -100
/// @param ceilingPercent the greatest change against last year, such as 10; not under the floor
/// @param dampingPercent how much of last year's distribution is kept, 0 (none) to 100 (all)
/// @param level of which areas the limits hold
public record LimitChoice(
        @Nullable BigDecimal floorPercent,
        @Nullable BigDecimal ceilingPercent,
        @Nullable BigDecimal dampingPercent,
        Level level) {

    /// The same for every area, with nothing limited.
    public static final LimitChoice NONE = new LimitChoice(null, null, null, Level.LSOA);

    /// @return whether nothing is limited
    public boolean isNone() {
        return floorPercent == null && ceilingPercent == null && dampingPercent == null;
    }
}
