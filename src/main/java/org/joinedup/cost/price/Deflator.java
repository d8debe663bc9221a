package org.joinedup.cost.price;

import org.joinedup.cost.PriceYear;

/// The level of prices in a year.
///
/// @param year the year
/// @param index thousandths of a point, positive: 90,146 is 90.146
/// @param source where it comes from, or how it was estimated
/// @param status published or estimated
public record Deflator(PriceYear year, long index, String source, PriceStatus status) {

    /// @throws IllegalArgumentException if the index is not positive
    public Deflator {
        if (index < 1) {
            throw new IllegalArgumentException("an index is positive");
        }
    }
}
