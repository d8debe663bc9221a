package org.joinedup.funding;

import org.joinedup.area.SmallArea;

/// An area that takes part in an allocation.
///
/// @param area the small area
/// @param population people who live there, 0 or more
public record FundingArea(SmallArea area, long population) {

    /// Checks the population.
    ///
    /// @throws IllegalArgumentException if it is negative
    public FundingArea {
        if (population < 0) {
            throw new IllegalArgumentException("a population is 0 or more");
        }
    }

    /// @return the area's code
    public String code() {
        return area.code();
    }
}
