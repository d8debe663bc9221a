package org.joinedup.individual.review;

import java.time.Instant;
import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.joinedup.match.Decision;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// What a person decided about two source records.
///
/// @param id opaque
/// @param decision on which records, and what
/// @param made by whom, why and when
/// @param appliedAt when a match took it, or its undoing, into account; null until then
/// @param undone by whom, why and when; null while it is in force
/// @param recordsChanged whether a record has changed since
/// @param individuals whom the two records are linked to now: one or two
record LinkDecision(
        String id,
        Decision decision,
        Act made,
        @Nullable Instant appliedAt,
        @Nullable Act undone,
        boolean recordsChanged,
        List<Individual> individuals)
        implements AuditSubject {

    static LinkDecision from(Row row) {
        return new LinkDecision(
                row.text("id"),
                new Decision(
                        SourceRecordKey.parse(row.text("leftKey")),
                        SourceRecordKey.parse(row.text("rightKey")),
                        Decision.Kind.valueOf(row.text("kind"))),
                new Act(row.text("by"), row.text("reason"), row.moment("at")),
                row.findMoment("appliedAt"),
                undone(row),
                row.flag("recordsChanged"),
                row.rows("individuals").stream().map(Individual::from).toList());
    }

    public SourceRecordKey left() {
        return decision.left();
    }

    public SourceRecordKey right() {
        return decision.right();
    }

    public Decision.Kind kind() {
        return decision.kind();
    }

    @Override
    public List<String> auditSubjects() {
        return individuals.stream().map(Individual::id).toList();
    }

    private static @Nullable Act undone(Row row) {
        var at = row.findMoment("undoneAt");
        return at == null ? null : new Act(row.text("undoneBy"), row.text("undoReason"), at);
    }

    /// Something that a person did.
    ///
    /// @param by username of the account
    /// @param reason in their words
    /// @param at when
    record Act(String by, String reason, Instant at) {

        static Act of(String by, Reason reason, Instant at) {
            return new Act(by, reason.text(), at);
        }

        /// The account only, because what is printed ends up in a log.
        @Override
        public String toString() {
            return "Act[" + by + "]";
        }
    }
}
