package org.joinedup.cost.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// People, or households, that meet at least one criterion, with the rows that make it so.
final class Subjects {

    private final TreeMap<String, List<Evidence>> evidence = new TreeMap<>();
    private final TreeMap<String, EnumSet<Criterion>> criteria = new TreeMap<>();
    private final EnumMap<Criterion, Integer> counts = new EnumMap<>(Criterion.class);

    /// @param all what the statements gave
    /// @param id whose a row is; a row of nobody is left out
    Subjects(Collection<Evidence> all, Function<Evidence, @Nullable String> id) {
        all.forEach(one -> add(id.apply(one), one));
        criteria.values().forEach(met -> met.forEach(one -> counts.merge(one, 1, Integer::sum)));
    }

    /// @return of this one; empty when it meets none
    List<Evidence> evidenceOf(String id) {
        return evidence.getOrDefault(id, List.of());
    }

    /// @return who meets at least one, by id
    Map<String, ? extends Set<Criterion>> criteria() {
        return criteria;
    }

    /// @return who meets it, by id
    List<String> meeting(Criterion criterion) {
        return criteria.entrySet().stream()
                .filter(entry -> entry.getValue().contains(criterion))
                .map(Map.Entry::getKey)
                .toList();
    }

    int count(Criterion criterion) {
        return counts.getOrDefault(criterion, 0);
    }

    /// @return how many meet at least as many
    int countAtLeast(int least) {
        return (int)
                criteria.values().stream().filter(met -> met.size() >= least).count();
    }

    private void add(@Nullable String id, Evidence one) {
        if (id != null) {
            evidence.computeIfAbsent(id, key -> new ArrayList<>(2)).add(one);
            criteria.computeIfAbsent(id, key -> EnumSet.noneOf(Criterion.class)).add(one.criterion());
        }
    }
}
