package org.joinedup.involvement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A practitioner who is or was involved with a person, with all that they do for them.
///
/// @param practitioner null when the source system names the service only
/// @param reachBy null when nothing is held, or nobody is named
/// @param lead whether they are the person's lead practitioner on the day asked
/// @param current whether an involvement of theirs goes on on the day asked
/// @param from first day of the earliest
/// @param to last day of the latest; null while one goes on
/// @param involvements at least one; current ones first, then the newest
record InvolvedPractitioner(
        @Nullable Practitioner practitioner,
        @Nullable ReachBy reachBy,
        boolean lead,
        boolean current,
        LocalDate from,
        @Nullable LocalDate to,
        List<InvolvementAnswer> involvements) {

    /// The lead practitioner, then those who are involved now, then those who came last.
    static final Comparator<InvolvedPractitioner> ORDER = comparing(
                    InvolvedPractitioner::lead, Comparator.reverseOrder())
            .thenComparing(InvolvedPractitioner::current, Comparator.reverseOrder())
            .thenComparing(one -> one.newest().from(), Comparator.reverseOrder())
            .thenComparing(one -> one.newest().id());

    /// @param involvements of one practitioner, or of one service that names none; current ones
    ///     first, then the newest
    static InvolvedPractitioner of(List<InvolvementAnswer> involvements, LocalDate day) {
        var named = involvements.stream()
                .map(InvolvementAnswer::practitioner)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(comparing(one -> one.hasLeft(day)))
                .toList();
        return new InvolvedPractitioner(
                named.isEmpty() ? null : named.getFirst(),
                ReachBy.of(named, day),
                involvements.stream().anyMatch(InvolvementAnswer::leads),
                involvements.stream().anyMatch(InvolvementAnswer::current),
                involvements.stream()
                        .map(InvolvementAnswer::from)
                        .min(naturalOrder())
                        .orElseThrow(),
                latest(involvements),
                involvements);
    }

    /// Of current ones the newest, because they come first.
    private InvolvementAnswer newest() {
        return involvements.getFirst();
    }

    private static @Nullable LocalDate latest(List<InvolvementAnswer> involvements) {
        return involvements.stream()
                .max(comparing(InvolvementAnswer::to, nullsLast(naturalOrder())))
                .map(InvolvementAnswer::to)
                .orElse(null);
    }
}
