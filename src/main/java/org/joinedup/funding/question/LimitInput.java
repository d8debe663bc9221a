package org.joinedup.funding.question;

import java.math.BigDecimal;
import org.joinedup.area.AreaLevel;
import org.joinedup.funding.allocation.LimitChoice;
import org.jspecify.annotations.Nullable;

/// Limits as a caller puts them.
///
/// @param floorPercent null for no floor
/// @param ceilingPercent null for no ceiling
/// @param dampingPercent null for none
/// @param level of the areas that are held
record LimitInput(
        @Nullable Double floorPercent,
        @Nullable Double ceilingPercent,
        @Nullable Double dampingPercent,
        AreaLevel level) {

    LimitChoice toChoice() {
        return new LimitChoice(decimal(floorPercent), decimal(ceilingPercent), decimal(dampingPercent), level);
    }

    private static @Nullable BigDecimal decimal(@Nullable Double number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
