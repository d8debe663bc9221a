package org.joinedup.funding.allocation;

import java.math.BigDecimal;
import org.joinedup.area.AreaLevel;
import org.jspecify.annotations.Nullable;

/// How far amounts may move from last year's.
///
/// @param floorPercent least change from last year's, such as -5 for a loss of at most 5 percent;
///     null for no floor
/// @param ceilingPercent greatest change, such as 10; null for no ceiling
/// @param dampingPercent how much of last year's distribution is kept, 0 to 100; null for 0
/// @param level of the areas that are held
public record LimitChoice(
        @Nullable BigDecimal floorPercent,
        @Nullable BigDecimal ceilingPercent,
        @Nullable BigDecimal dampingPercent,
        AreaLevel level) {

    /// Nothing is held.
    public static final LimitChoice NONE = new LimitChoice(null, null, null, AreaLevel.LSOA);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Checks the percentages.
    ///
    /// @throws IllegalArgumentException if a bound is not kept; the message is for people
    public LimitChoice {
        if (floorPercent != null && floorPercent.compareTo(HUNDRED.negate()) < 0) {
            throw new IllegalArgumentException("A floor is a change from last year of -100 percent or more.");
        }
        if (floorPercent != null && ceilingPercent != null && floorPercent.compareTo(ceilingPercent) > 0) {
            throw new IllegalArgumentException("The floor is above the ceiling; give the lower change as the floor.");
        }
        if (dampingPercent != null && (dampingPercent.signum() < 0 || dampingPercent.compareTo(HUNDRED) > 0)) {
            throw new IllegalArgumentException("Damping keeps 0 to 100 percent of last year's distribution.");
        }
        if (level == AreaLevel.DIVISION || level == AreaLevel.COUNTY) {
            throw new IllegalArgumentException("Hold LSOAs, wards or districts.");
        }
    }

    /// @return whether nothing is held
    public boolean isNone() {
        return floorPercent == null && ceilingPercent == null && dampingPercent == null;
    }
}
