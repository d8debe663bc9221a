package org.joinedup.involvement.team.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was said about consent.
///
/// @param given whether it was
/// @param by who gave or refused it
/// @param on the day
/// @param note more about it; null when not given
record ConsentInput(
        boolean given, String by, LocalDate on, @Nullable String note) {

    /// Nothing of it, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "ConsentInput[]";
    }
}
