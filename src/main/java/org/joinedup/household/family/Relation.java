package org.joinedup.household.family;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joinedup.audit.AuditSubject;
import org.joinedup.individual.Individual;
import org.joinedup.source.RelationKind;
import org.jspecify.annotations.Nullable;

/// What another person is to the one who is asked about.
///
/// @param individual the other
/// @param kind what they are to the person
/// @param from first day that a source states, inclusive; null when none does
/// @param to last day, inclusive; null while a source says that it goes on
/// @param current whether a source says that it is so today
/// @param contradicted whether sources also say today that the other is the person's child, or the
///     other way round
/// @param statedBy who says so, at least one
record Relation(
        Individual individual,
        RelationKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean current,
        boolean contradicted,
        List<RelationStatement> statedBy)
        implements AuditSubject {

    /// @param ties of one other and one kind, at least one
    static Relation of(List<StatedTie> ties, LocalDate today) {
        var first = ties.getFirst();
        var statements = ties.stream().map(StatedTie::statement).toList();
        return new Relation(
                first.other(),
                first.kind(),
                statements.stream()
                        .map(RelationStatement::from)
                        .filter(Objects::nonNull)
                        .min(naturalOrder())
                        .orElse(null),
                end(statements),
                statements.stream().anyMatch(statement -> statement.isCurrent(today)),
                false,
                statements);
    }

    /// @return whether nobody states it this way round: the program turned it
    public boolean inverse() {
        return statedBy.stream().allMatch(RelationStatement::inverse);
    }

    Relation contradictedBy(List<Relation> others) {
        var parentage = kind == RelationKind.PARENT || kind == RelationKind.CHILD;
        var against = parentage && current && others.stream().anyMatch(this::isAgainst);
        return new Relation(individual, kind, from, to, current, against, statedBy);
    }

    private boolean isAgainst(Relation other) {
        return other.current && other.kind == kind.inverse() && other.individual.equals(individual);
    }

    private static @Nullable LocalDate end(List<RelationStatement> statements) {
        var ends = statements.stream()
                .map(RelationStatement::end)
                .filter(Objects::nonNull)
                .toList();
        return ends.size() < statements.size()
                ? null
                : ends.stream().max(naturalOrder()).orElse(null);
    }

    @Override
    public List<String> auditSubjects() {
        return individual.auditSubjects();
    }
}
