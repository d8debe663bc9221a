package org.joinedup.cost;

import java.time.LocalDate;

/// The days that a question is about.
///
/// @param from first day, inclusive
/// @param to last day, inclusive; not before `from`
public record Window(LocalDate from, LocalDate to) {

    /// @throws IllegalArgumentException if it ends before it begins
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window can't end before it begins");
        }
    }
}
