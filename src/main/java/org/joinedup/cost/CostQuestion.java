package org.joinedup.cost;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked of the ledger. Equal questions of one ledger have equal answers.
///
/// @param window the days
/// @param priceYear in whose prices; null for each price in its own
/// @param filter which costs
/// @param systems codes of the source systems whose rows the caller may see; null when all are
public record CostQuestion(
        Window window,
        @Nullable PriceYear priceYear,
        CostFilter filter,
        @Nullable Set<String> systems) {

    /// Of everything in a window, each price in its own price year.
    public static CostQuestion of(Window window) {
        return new CostQuestion(window, null, CostFilter.ALL, null);
    }
}
