package org.joinedup.cost.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a stated effect comes to.
///
/// @param effect as stated
/// @param people whom it is about
/// @param pence that it would cause; negative for what it would avoid; null when it can't be priced
/// @param step how that is worked out
/// @param issues what could not be priced, and is in no figure
record EffectResult(Effect effect, long people, @Nullable Long pence, String step, List<String> issues) {

    EffectResult {
        issues = List.copyOf(issues);
    }

    long caused() {
        return pence == null ? 0 : Math.max(0, pence);
    }

    long avoided() {
        return pence == null ? 0 : Math.max(0, -pence);
    }

    public int number() {
        return effect.number();
    }

    public String text() {
        return effect.text();
    }

    public Effect.Kind kind() {
        return effect.kind();
    }

    public @Nullable Integer change() {
        return effect.change();
    }

    public String type() {
        return effect.type();
    }

    /// @return percent
    public double percent() {
        return effect.share() / 100.0;
    }

    /// @return in the type's unit; null when it reduces
    public @Nullable Double quantity() {
        var thousandths = effect.thousandths();
        return thousandths == null ? null : thousandths / 1_000.0;
    }
}
