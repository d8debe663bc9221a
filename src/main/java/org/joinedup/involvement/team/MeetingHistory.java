package org.joinedup.involvement.team;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A meeting as it is and as it was.
///
/// @param present as it is
/// @param past as it was, earliest first
record MeetingHistory(Meeting present, List<Version> past) {

    static MeetingHistory from(Row row) {
        return new MeetingHistory(
                Meeting.from(row),
                row.rows("past").stream()
                        .map(one -> new Version(Meeting.from(one), one.moment("knownTo")))
                        .toList());
    }

    /// @param moment null for now
    /// @return as it was seen then; none if it was not entered yet
    Stream<Meeting> seenAt(@Nullable Instant moment) {
        if (!present.scheduled().hasBegunBy(moment)) {
            return Stream.empty();
        }
        return Stream.of(past.stream()
                .filter(one -> moment != null && one.knownTo().isAfter(moment))
                .map(Version::meeting)
                .findFirst()
                .orElse(present)
                .seenAt(moment));
    }

    /// A version of before.
    ///
    /// @param meeting as it was
    /// @param knownTo until when, exclusive
    record Version(Meeting meeting, Instant knownTo) {}
}
