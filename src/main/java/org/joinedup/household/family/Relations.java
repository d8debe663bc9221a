package org.joinedup.household.family;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.joinedup.individual.Individual;
import org.joinedup.source.RelationKind;

/// Puts what several sources state of one person and others together: each other person and kind
/// once.
final class Relations {

    private static final Comparator<Relation> ORDER = comparing(Relation::current)
            .reversed()
            .thenComparing(Relation::kind)
            .thenComparing(relation -> relation.individual().birthDate(), nullsLast(naturalOrder()))
            .thenComparing(relation -> relation.individual().id());

    private Relations() {}

    /// @param ties of one person, in any order
    /// @param today what has ended before is past
    /// @return current ones first, parents and carers before the others
    static List<Relation> of(Collection<StatedTie> ties, LocalDate today) {
        var all = ties.stream().collect(groupingBy(Relations::pair, LinkedHashMap::new, toList())).values().stream()
                .map(ofPair -> Relation.of(ofPair, today))
                .toList();
        return all.stream()
                .map(relation -> relation.contradictedBy(all))
                .sorted(ORDER)
                .toList();
    }

    private static Pair pair(StatedTie tie) {
        return new Pair(tie.other(), tie.kind());
    }

    private record Pair(Individual other, RelationKind kind) {}
}
