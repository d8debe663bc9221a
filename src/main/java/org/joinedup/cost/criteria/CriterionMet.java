package org.joinedup.cost.criteria;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A criterion that somebody or some household meets, and why.
///
/// @param criterion which
/// @param evidence the rows that make it so, each once, by first day and key
record CriterionMet(Criterion criterion, List<Evidence> evidence) {

    /// @param evidence of any criteria; an intervention can stand in it for several households
    /// @return what is met, in the criteria's order
    static List<CriterionMet> of(Collection<Evidence> evidence) {
        var byCriterion = evidence.stream()
                .collect(groupingBy(Evidence::criterion, () -> new EnumMap<>(Criterion.class), toList()));
        return byCriterion.entrySet().stream()
                .map(entry -> new CriterionMet(entry.getKey(), eachOnce(entry.getValue())))
                .toList();
    }

    public CriterionCategory category() {
        return criterion.category();
    }

    public String label() {
        return criterion.label();
    }

    /// @return ids of those whose rows are shown, with repeats
    static Stream<String> people(List<CriterionMet> met) {
        return met.stream().flatMap(one -> one.evidence().stream()).map(Evidence::individualId);
    }

    private static List<Evidence> eachOnce(List<Evidence> evidence) {
        var byKey = new TreeMap<String, Evidence>();
        evidence.forEach(one -> byKey.putIfAbsent(one.key(), one));
        return byKey.values().stream().sorted(comparing(Evidence::from)).toList();
    }
}
