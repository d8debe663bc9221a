package org.joinedup.cost.scenario;

import java.util.List;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.Window;
import org.jspecify.annotations.Nullable;

/// What somebody thinks of changing, and what they say would follow.
///
/// @param name in their words
/// @param window the days on which it is looked at whom the changes reach
/// @param priceYear in whose prices; null for each price in its own
/// @param changes by number, at least one
/// @param effects by number; can be none
record Plan(String name, Window window, @Nullable PriceYear priceYear, List<Change> changes, List<Effect> effects) {

    Plan {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }
}
