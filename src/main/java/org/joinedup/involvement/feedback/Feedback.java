package org.joinedup.involvement.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// That somebody says that something in a partner's row is wrong.
///
/// @param id opaque
/// @param what is wrong
/// @param said by whom, when and in which words
/// @param row as it was and as it stands
/// @param individual whom the row is about; null for a practitioner's, and if it is not shared
/// @param correction the delivery that corrected it; null if none did
/// @param closed who closed it by hand; null if nobody did
record Feedback(
        String id,
        WhatIsWrong what,
        Act said,
        FeedbackRow row,
        @Nullable Individual individual,
        @Nullable Correction correction,
        @Nullable Act closed)
        implements AuditSubject {

    static Feedback from(Row row) {
        var individual = row.findRow("individual");
        var corrected = row.findRow("corrected");
        var closed = row.findRow("closed");
        return new Feedback(
                row.text("id"),
                WhatIsWrong.valueOf(row.text("what")),
                new Act(row.text("by"), row.text("text"), row.moment("at")),
                FeedbackRow.of(Objects.requireNonNull(row.findRow("row")), row.rows("values")),
                individual == null ? null : Individual.from(individual),
                corrected == null ? null : new Correction(corrected.moment("at"), corrected.text("delivery")),
                closed == null ? null : new Act(closed.text("by"), closed.text("reason"), closed.moment("at")));
    }

    public String text() {
        return said.reason();
    }

    public String by() {
        return said.by();
    }

    public Instant at() {
        return said.at();
    }

    /// @return by what came first
    public FeedbackState state() {
        if (correction != null && (closed == null || !closed.at().isBefore(correction.at()))) {
            return FeedbackState.CORRECTED;
        }
        return closed == null ? FeedbackState.OPEN : FeedbackState.CLOSED;
    }

    /// @return when it was corrected or closed, whichever came first; null while it is open
    public @Nullable Instant closedAt() {
        return switch (state()) {
            case OPEN -> null;
            case CORRECTED -> Objects.requireNonNull(correction).at();
            case CLOSED -> Objects.requireNonNull(closed).at();
        };
    }

    /// @return id of the delivery; null if none corrected it
    public @Nullable String correctedBy() {
        return correction == null ? null : correction.delivery();
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Feedback[" + id + "]";
    }

    @Override
    public List<String> auditSubjects() {
        return individual == null ? List.of() : individual.auditSubjects();
    }

    /// Something that a person did.
    ///
    /// @param by username of the account
    /// @param reason in their words
    /// @param at when
    record Act(String by, String reason, Instant at) {

        /// The account only, because what is printed ends up in a log.
        @Override
        public String toString() {
            return "Act[" + by + "]";
        }
    }

    /// A delivery that brought another value.
    ///
    /// @param at when it was loaded
    /// @param delivery its id
    record Correction(Instant at, String delivery) {}
}
