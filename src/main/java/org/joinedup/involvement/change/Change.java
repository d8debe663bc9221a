package org.joinedup.involvement.change;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// Something that has changed for a person.
///
/// @param id the same whenever the change is told
/// @param at when this system came to know of it
/// @param kind what sort of change
/// @param individual whom it is about
/// @param why why the caller is told
/// @param sentence in plain words
/// @param seenIn what else it is about
record Change(
        String id, Instant at, ChangeKind kind, Individual individual, WatchReason why, String sentence, SeenIn seenIn)
        implements AuditSubject {

    static Change from(Row row) {
        var kind = ChangeKind.valueOf(row.text("kind"));
        var individual = Individual.from(Objects.requireNonNull(row.findRow("individual")));
        var wording = new Wording(individual.displayName(), Objects.requireNonNull(row.findRow("facts")));
        return new Change(
                row.text("id"),
                row.moment("at"),
                kind,
                individual,
                WatchReason.of(row.integer("rank")),
                wording.sentence(kind),
                new SeenIn(row.findText("involvementId"), row.findText("householdId"), row.findText("teamId")));
    }

    public @Nullable String involvementId() {
        return seenIn.involvementId();
    }

    public @Nullable String householdId() {
        return seenIn.householdId();
    }

    public @Nullable String teamId() {
        return seenIn.teamId();
    }

    /// The kind only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Change[" + kind + "]";
    }

    @Override
    public List<String> auditSubjects() {
        return individual.auditSubjects();
    }

    /// Ids of what a change is about beside the person, as far as there are any.
    ///
    /// @param involvementId of the involvement
    /// @param householdId of the household at the new address
    /// @param teamId of the team
    record SeenIn(
            @Nullable String involvementId,
            @Nullable String householdId,
            @Nullable String teamId) {}
}
