package org.joinedup.funding.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an area or a district gets by two allocations.
///
/// @param code of the area or district; where the two have other codes for one district, the
///     second's
/// @param name its name
/// @param first pence by the first; null when it takes no part there
/// @param second pence by the second; null when it takes no part there
/// @param firstRank rank by figure in the first, the number of places for the most in need; null
///     when it takes no part there
/// @param secondRank the same in the second
/// @param effects what each factor did, for those that differ; they add up to the change
public record PlaceChange(
        String code,
        String name,
        @Nullable Long first,
        @Nullable Long second,
        @Nullable Double firstRank,
        @Nullable Double secondRank,
        List<FactorEffect> effects) {

    /// Keeps its own copy of the list.
    public PlaceChange {
        effects = List.copyOf(effects);
    }

    /// @return pence that the second gives more than the first, less when negative; what takes no
    ///     part counts as 0
    public long change() {
        return (second == null ? 0 : second) - (first == null ? 0 : first);
    }

    /// @return the change in percent of the first amount; null when that is 0 or there is none
    public @Nullable Double percent() {
        return first == null || first == 0 ? null : 100.0 * change() / first;
    }

    /// @return whether it takes part in both
    public boolean isInBoth() {
        return first != null && second != null;
    }
}
