package org.joinedup.table;

import java.util.List;

/// Something wrong with one value, whatever the file is about.
public sealed interface ValueIssue extends Issue {

    /// A required value is empty.
    ///
    /// @param place the value
    record MissingValue(Place place) implements ValueIssue {
        @Override
        public String message() {
            return "'%s' is empty but required.".formatted(column());
        }
    }

    /// A value that is not one of a few words.
    ///
    /// @param place the value
    /// @param words that are taken
    record UnknownWord(Place place, List<String> words) implements ValueIssue {

        /// Keeps its own copy of the list.
        public UnknownWord {
            words = List.copyOf(words);
        }

        @Override
        public String message() {
            return "'%s' is none of these: %s.".formatted(column(), String.join(", ", words));
        }
    }
}
