package org.joinedup.funding.allocation;

import java.math.BigDecimal;
import org.joinedup.area.Area;
import org.jspecify.annotations.Nullable;

/// What a larger area gets.
///
/// @param area a ward, division or district; the fund itself at the top
/// @param smallAreas how many small areas lie in it, as a whole or in part
/// @param population that its small areas bring; of a division, the parts that lie in it
/// @param pence sum of theirs
/// @param fund pence of the whole fund
public record AreaAmount(Area area, int smallAreas, long population, long pence, long fund) {

    /// @return percent of the fund, two decimals
    public BigDecimal share() {
        return Money.percent(pence, fund);
    }

    /// @return pence for each person; null where nobody lives
    public @Nullable Long perPerson() {
        return Money.perPerson(pence, population);
    }
}
