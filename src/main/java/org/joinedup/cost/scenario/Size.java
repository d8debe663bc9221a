package org.joinedup.cost.scenario;

import org.joinedup.cost.price.Pricing;
import org.jspecify.annotations.Nullable;

/// By how much something changes: by a share of its volume, by a saving, or by a share of its
/// budget. A saving with its share of the budget tells the budget, as the paper's list does.
///
/// @param volume hundredths of a percent, negative for less; null when it is said otherwise
/// @param saving pence, positive; null when it is not stated
/// @param budget hundredths of a percent that are saved, positive; null when it is not stated
record Size(
        @Nullable Long volume,
        @Nullable Long saving,
        @Nullable Long budget) {

    static final long WHOLE = 10_000;

    /// @return whether the volume is stated, or else a saving, its share of the budget, or both
    boolean isOneWay() {
        return (volume != null) != (saving != null || budget != null);
    }

    /// @param cost of it in the window, 0 or more pence
    /// @return pence by which the budget changes, rounded half up; negative when it is less
    long change(long cost) {
        if (saving != null) {
            return -saving;
        }
        if (volume != null) {
            return Long.signum(volume) * Pricing.portion(cost, Math.abs(volume), WHOLE);
        }
        return budget == null ? 0 : -Pricing.portion(cost, budget, WHOLE);
    }

    /// @return pence of the budget that a saving and its share of the budget tell, rounded half up;
    ///     null when only one of them is stated
    @Nullable
    Long statedBudget() {
        return saving == null || budget == null ? null : Pricing.portion(saving, WHOLE, budget);
    }

    /// @return how the change is worked out
    String step(long cost) {
        var change = Wording.pounds(change(cost));
        if (saving != null) {
            var stated = statedBudget();
            return stated == null || budget == null
                    ? "%s as stated".formatted(change)
                    : "%s as stated; %s / %s = a budget of %s"
                            .formatted(change, Wording.pounds(saving), Wording.percent(budget), Wording.pounds(stated));
        }
        var percent = volume == null ? (budget == null ? 0 : -budget) : volume;
        return "%s x %s = %s".formatted(Wording.pounds(cost), Wording.percent(percent), change);
    }
}
