package org.joinedup.cost.criteria;

import java.time.LocalDate;
import org.joinedup.cost.Window;
import org.joinedup.graph.CallerMistake;

/// A window as it is asked for: the API's `WindowInput`.
///
/// @param from first day, inclusive
/// @param to last day, inclusive
record AskedWindow(LocalDate from, LocalDate to) {

    /// @throws graphql.GraphqlErrorException if it ends before it begins or after today
    Window toWindow(LocalDate today) {
        if (to.isBefore(from)) {
            throw CallerMistake.because("Ask for a window whose 'to' is not before its 'from'.");
        }
        if (to.isAfter(today)) {
            throw CallerMistake.because("Ask for a window up to today.");
        }
        return new Window(from, to);
    }
}
