package org.joinedup.household.family;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joinedup.graph.Row;
import org.joinedup.household.Household;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// Reads the row of `Query.family.cypher`.
final class FamilyRow {

    private static final Comparator<FamilyMember> ORDER = comparingInt(FamilyMember::distance)
            .thenComparing(member -> member.individual().birthDate(), nullsLast(naturalOrder()))
            .thenComparing(member -> member.individual().id());

    private final Row row;
    private final LocalDate today;
    private final Map<Individual, @Nullable Household> homes = new LinkedHashMap<>();

    FamilyRow(Row row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    Family toFamily(Extent extent) {
        var members = members();
        return new Family(
                Individual.from(Objects.requireNonNull(row.findRow("individual"))),
                household(row.findText("homeId")),
                members.stream().limit(extent.first()).toList(),
                members.size() > extent.first(),
                extent);
    }

    private List<FamilyMember> members() {
        var times = new LinkedHashMap<Individual, List<TimeTogether>>();
        for (var entry : row.rows("together")) {
            times.put(
                    other(entry),
                    entry.rows("times").stream().map(TimeTogether::from).toList());
        }
        var ties = new ArrayList<StatedTie>();
        for (var statement : row.rows("statements")) {
            other(statement);
            ties.add(StatedTie.from(statement));
        }
        var relations = Relations.of(ties, today).stream().collect(groupingBy(Relation::individual));
        return all(times.keySet(), relations.keySet()).stream()
                .map(person -> new FamilyMember(
                        person,
                        homes.get(person),
                        times.getOrDefault(person, List.of()),
                        relations.getOrDefault(person, List.of())))
                .sorted(ORDER)
                .toList();
    }

    private Individual other(Row entry) {
        var other = Individual.from(Objects.requireNonNull(entry.findRow("other")));
        homes.put(other, household(entry.findText("otherHomeId")));
        return other;
    }

    private static Set<Individual> all(Set<Individual> some, Set<Individual> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static @Nullable Household household(@Nullable String id) {
        return id == null ? null : new Household(id);
    }
}
