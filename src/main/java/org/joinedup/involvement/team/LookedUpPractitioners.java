package org.joinedup.involvement.team;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.individual.Individual;
import org.joinedup.involvement.team.LookedUpPractitioner.LookedUpInvolvement;

/// Whoever is involved with a family, each once.
final class LookedUpPractitioners {

    private LookedUpPractitioners() {}

    /// @param leads ids of practitioners who lead a formed team
    /// @return lead practitioners first, then by name
    static List<LookedUpPractitioner> of(Collection<LookedUpPerson> family, Set<String> leads) {
        var byId = family.stream()
                .flatMap(LookedUpPractitioners::named)
                .collect(groupingBy(one -> one.contact().id(), LinkedHashMap::new, toList()));
        return byId.values().stream()
                .map(ofOne -> toPractitioner(ofOne, leads))
                .sorted(comparing(LookedUpPractitioner::lead)
                        .reversed()
                        .thenComparing(LookedUpPractitioner::name)
                        .thenComparing(LookedUpPractitioner::id))
                .toList();
    }

    private static Stream<Named> named(LookedUpPerson person) {
        return person.work().stream()
                .filter(work -> work.practitioner() != null)
                .map(work -> new Named(person.individual(), work, Objects.requireNonNull(work.practitioner())));
    }

    private static LookedUpPractitioner toPractitioner(List<Named> ofOne, Set<String> leads) {
        var first = ofOne.getFirst();
        var lead = leads.contains(first.contact().id())
                || ofOne.stream().anyMatch(one -> one.work().lead());
        var involvements = ofOne.stream()
                .map(Named::toInvolvement)
                .sorted(comparing(LookedUpInvolvement::from))
                .toList();
        return new LookedUpPractitioner(
                first.contact(), first.work().need().system().name(), lead, involvements);
    }

    /// Work by a practitioner who is named.
    private record Named(Individual with, Work work, Contact contact) {

        LookedUpInvolvement toInvolvement() {
            return new LookedUpInvolvement(
                    with, work.need().name(), work.role(), work.need().since(), work.asOf());
        }
    }
}
