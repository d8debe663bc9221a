package org.joinedup.cost.scenario;

import java.time.Instant;
import java.util.List;
import org.joinedup.cost.Window;
import org.jspecify.annotations.Nullable;

/// What a plan comes to.
///
/// @param window the days that it is of
/// @param priceYear such as `2010/11`; null for each price in its own
/// @param knownAt moment of the load that it follows from
/// @param people whom any of the changes reaches, each once
/// @param households that any of them reaches, each once
/// @param changes by number
/// @param effects by number
record WhatIf(
        Window window,
        @Nullable String priceYear,
        Instant knownAt,
        long people,
        long households,
        List<ChangeResult> changes,
        List<EffectResult> effects) {

    WhatIf {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /// @return pence of all changes; negative for less
    public long budgetChange() {
        return changes.stream().mapToLong(ChangeResult::budgetChange).sum();
    }

    /// @return pence
    public long caused() {
        return effects.stream().mapToLong(EffectResult::caused).sum();
    }

    /// @return pence
    public long avoided() {
        return effects.stream().mapToLong(EffectResult::avoided).sum();
    }

    /// @return pence: the change of the budgets, what is caused and less what is avoided
    public long net() {
        return budgetChange() + caused() - avoided();
    }
}
