package org.joinedup.funding.allocation;

import org.joinedup.area.Area;

/// An amount with limits beside the one without.
///
/// @param area whose it is
/// @param lastYear pence of the year before; 0 when there were none
/// @param undamped pence without limits
/// @param pence with them
/// @param bound what holds it
public record LimitedAmount(Area area, long lastYear, long undamped, long pence, Bound bound) {

    /// @return pence more (or, negative, less) than without limits: what it is paid, or what it
    ///     pays for others; over all areas it adds up to 0
    public long paid() {
        return pence - undamped;
    }
}
