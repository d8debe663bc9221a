package org.joinedup.involvement.team.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is said when a team ends.
///
/// @param reason in their words
/// @param on the day on which it ended
record Ending(String reason, LocalDate on) {

    private static final EnteredText REASON = new EnteredText("reason", 500);

    /// @param on null for today
    /// @throws graphql.GraphqlErrorException if a value can't be taken
    static Ending parse(String reason, @Nullable LocalDate on, LocalDate today) {
        return new Ending(REASON.required(reason), on == null ? today : Days.notAfter(today, "on", on));
    }

    /// The day only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Ending[" + on + "]";
    }
}
