package org.joinedup.ingest.issue;

import java.time.LocalDate;
import java.util.List;

/// Something wrong with one value: it is left out, or its row is rejected if it is required.
public sealed interface ValueIssue extends IngestIssue {

    /// @return whether a row cannot be staged without the value
    boolean required();

    @Override
    default Severity severity() {
        return required() ? Severity.REJECTS_ROW : Severity.LEAVES_OUT_VALUE;
    }

    /// A required value is empty.
    ///
    /// @param place the value
    record MissingValue(Place place) implements ValueIssue {
        @Override
        public boolean required() {
            return true;
        }

        @Override
        public String message() {
            return "'%s' is empty but required.".formatted(column());
        }
    }

    /// A value that is longer than any that is right.
    ///
    /// @param place the value
    /// @param required whether a row cannot be staged without it
    /// @param limit most characters
    record TooLongValue(Place place, boolean required, int limit) implements ValueIssue {
        @Override
        public String message() {
            return "'%s' has more than %d characters; check the value and the quotes around it."
                    .formatted(column(), limit);
        }
    }

    /// Text that has not the form of a date.
    ///
    /// @param place the value
    /// @param required whether a row cannot be staged without it
    /// @param patterns that were agreed
    record UnreadableDate(Place place, boolean required, List<String> patterns) implements ValueIssue {

        /// Keeps its own copy of the list.
        public UnreadableDate {
            patterns = List.copyOf(patterns);
        }

        @Override
        public String message() {
            return "'%s' is not a date as agreed; write it as %s.".formatted(column(), String.join(" or ", patterns));
        }
    }

    /// The form of a date, but a day that no calendar has, such as 31 February.
    ///
    /// @param place the value
    /// @param required whether a row cannot be staged without it
    record ImpossibleDate(Place place, boolean required) implements ValueIssue {
        @Override
        public String message() {
            return "'%s' is a day that the calendar does not have; correct it.".formatted(column());
        }
    }

    /// A date that cannot be right, such as a birth in the future.
    ///
    /// @param place the value
    /// @param required whether a row cannot be staged without it
    /// @param earliest date that is taken
    /// @param latest date that is taken
    record DateOutOfRange(Place place, boolean required, LocalDate earliest, LocalDate latest) implements ValueIssue {
        @Override
        public String message() {
            return "'%s' is not between %s and %s; correct the year.".formatted(column(), earliest, latest);
        }
    }

    /// An end that is earlier than its start; the end is left out.
    ///
    /// @param place the end
    record EndBeforeStart(Place place) implements ValueIssue {
        @Override
        public boolean required() {
            return false;
        }

        @Override
        public String message() {
            return "'%s' is earlier than the start of the same row; correct one of them.".formatted(column());
        }
    }

    /// An identifier that fails its own check.
    ///
    /// @param place the value
    /// @param identifier what it should be, such as `NHS number`
    record InvalidIdentifier(Place place, String identifier) implements ValueIssue {
        @Override
        public boolean required() {
            return false;
        }

        @Override
        public String message() {
            return "'%s' holds no valid %s; correct it or leave it empty.".formatted(column(), identifier);
        }
    }

    /// A code that the mapping does not translate.
    ///
    /// @param place the value
    /// @param required whether a row cannot be staged without it
    record UnknownCode(Place place, boolean required) implements ValueIssue {
        @Override
        public String message() {
            return "'%s' holds a code that was not agreed; correct it or have it added to the mapping."
                    .formatted(column());
        }
    }

    /// A quantity that is no positive number.
    ///
    /// @param place the value
    record UnreadableQuantity(Place place) implements ValueIssue {
        @Override
        public boolean required() {
            return false;
        }

        @Override
        public String message() {
            return "'%s' is not a positive number; write it like 1250.5, without separators or signs."
                    .formatted(column());
        }
    }
}
