package org.joinedup.funding.run;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a run keeps of an area, beside what its data give today.
///
/// @param code of the small area
/// @param kept as it stands in the graph; null when it does not
/// @param today as it is computed; null when the area takes no part
record Difference(
        String code, @Nullable ResultRow kept, @Nullable ResultRow today) {

    boolean isOne() {
        return !Objects.equals(kept, today);
    }

    /// @return null when the area does not stand in the graph
    public @Nullable String keptFigure() {
        return kept == null ? null : kept.figure();
    }

    /// @return null when the area takes no part
    public @Nullable String figure() {
        return today == null ? null : today.figure();
    }

    /// @return null when the area, or a whole number, does not stand in the graph
    public @Nullable Long keptPence() {
        return kept == null ? null : kept.paid();
    }

    /// @return null when the area takes no part
    public @Nullable Long pence() {
        return today == null ? null : today.paid();
    }
}
