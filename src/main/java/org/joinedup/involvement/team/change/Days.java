package org.joinedup.involvement.team.change;

import java.time.LocalDate;
import org.joinedup.graph.CallerMistake;

/// The rules of days that people enter.
final class Days {

    private Days() {}

    /// @param field as the schema names it
    /// @return the day
    /// @throws graphql.GraphqlErrorException if it is in the future
    static LocalDate notAfter(LocalDate today, String field, LocalDate day) {
        if (day.isAfter(today)) {
            throw CallerMistake.because("Give '" + field + "' as a day that is not in the future.");
        }
        return day;
    }
}
