package org.joinedup.cost.scenario;

import java.time.Instant;
import java.util.List;
import org.joinedup.cost.Window;
import org.jspecify.annotations.Nullable;

/// What the rows say of a window, beside what a scenario said.
///
/// @param window the days that it is of
/// @param knownAt moment of the load that it follows from
/// @param changes by number
/// @param effects by number
record Outcome(Window window, Instant knownAt, List<OfChange> changes, List<OfEffect> effects) {

    Outcome {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /// What became of what was to be changed.
    ///
    /// @param then as the scenario was kept
    /// @param now in the outcome's window
    /// @param step the difference in words
    record OfChange(ChangeResult then, ChangeResult now, String step) {

        public int number() {
            return then.number();
        }

        public String name() {
            return then.name();
        }

        /// @return pence; negative when it costs less
        public long difference() {
            return now.pence() - then.pence();
        }
    }

    /// What became of the type that an effect is about, for the people whom the change reached.
    ///
    /// @param then as the scenario was kept
    /// @param people whom the change reached, as the rows say now
    /// @param pence that the type cost for them in the scenario's window, as the rows say now
    /// @param penceInWindow that it cost for them in the outcome's window
    /// @param step the difference in words
    record OfEffect(EffectResult then, int people, long pence, long penceInWindow, String step) {

        public int number() {
            return then.number();
        }

        public String type() {
            return then.type();
        }

        /// @return pence that the author's effect came to; null when it could not be priced
        public @Nullable Long stated() {
            return then.pence();
        }

        /// @return pence; negative when it costs less
        public long difference() {
            return penceInWindow - pence;
        }
    }
}
