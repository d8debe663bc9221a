package org.joinedup.match;

import org.joinedup.source.SourceRecordKey;

/// What a person decided about two source records; no match weight overrides it.
///
/// @param left the smaller key
/// @param right the greater key
/// @param kind what was decided
public record Decision(SourceRecordKey left, SourceRecordKey right, Kind kind) {

    /// @throws IllegalArgumentException if the keys are not in order
    public Decision {
        if (left.compareTo(right) >= 0) {
            throw new IllegalArgumentException("a decision has two keys in order");
        }
    }

    /// What can be decided about two records.
    public enum Kind {
        /// They are one person.
        MUST_LINK,
        /// They are two people.
        CANNOT_LINK
    }
}
