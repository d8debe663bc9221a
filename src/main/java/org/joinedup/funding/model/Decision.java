package org.joinedup.funding.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which of the data sets that tell the same story is used: the most comprehensive and sustainable.
///
/// @param kept id of the indicator that is used
/// @param dropped ids of those that are not; at least one
/// @param because why, in the words of who decided
/// @param by who decided, by office or name
/// @param on the day; null when the model does not say
public record Decision(
        String kept,
        List<String> dropped,
        String because,
        String by,
        @Nullable LocalDate on) {

    /// Keeps its own copy of the list.
    public Decision {
        dropped = List.copyOf(dropped);
    }
}
