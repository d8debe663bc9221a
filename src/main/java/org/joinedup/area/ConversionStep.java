package org.joinedup.area;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joinedup.area.AreaTable.Kind;
import org.jspecify.annotations.Nullable;

/// A lookup between two vintages, either way.
///
/// @param from vintage of the first codes
/// @param to vintage of the second codes
/// @param weights postcodes that lie in both, by first and second code; 0 where none were counted
/// @param changes by first code
/// @param names of the second LSOAs by code, as far as the lookup has them
record ConversionStep(
        Vintage from,
        Vintage to,
        SortedMap<String, SortedMap<String, Long>> weights,
        Map<String, Change> changes,
        Map<String, String> names) {

    /// @param lookups tables with both vintages
    /// @param all tables, of which those with postcodes of both vintages give weights
    static ConversionStep of(List<AreaTable> lookups, Vintage from, Vintage to, List<AreaTable> all) {
        var pairs = new TreeMap<String, SortedMap<String, Long>>();
        var counted = counted(all, from, to);
        var said = new HashMap<String, Change>();
        var names = new HashMap<String, String>();
        for (var row : lookups.stream().flatMap(table -> table.rows().stream()).toList()) {
            var old = Objects.requireNonNull(row.lsoa(from));
            var young = Objects.requireNonNull(row.lsoa(to));
            pairs.computeIfAbsent(old, key -> new TreeMap<>())
                    .put(young, counted.getOrDefault(List.of(old, young), 0L));
            names.putIfAbsent(young, row.lsoaNames().getOrDefault(to, young));
            if (row.change() != null) {
                said.putIfAbsent(old, row.change());
            }
        }
        return new ConversionStep(from, to, pairs, changes(pairs, said), names);
    }

    Set<String> old() {
        return weights.keySet();
    }

    Set<String> young() {
        var codes = new TreeSet<String>();
        weights.values().forEach(parts -> codes.addAll(parts.keySet()));
        return codes;
    }

    /// @return the same lookup the other way; its LSOAs are named by their codes
    ConversionStep reversed() {
        var pairs = turned();
        var turned = new HashMap<String, Change>();
        weights.forEach((old, parts) -> parts.keySet().forEach(young -> turned.put(young, turned(changes.get(old)))));
        return new ConversionStep(to, from, pairs, turned, Map.of());
    }

    /// @return first codes by second code, with the same weights
    SortedMap<String, SortedMap<String, Long>> turned() {
        var pairs = new TreeMap<String, SortedMap<String, Long>>();
        weights.forEach((old, parts) -> parts.forEach((young, weight) ->
                pairs.computeIfAbsent(young, key -> new TreeMap<>()).put(old, weight)));
        return pairs;
    }

    /// @return weights to divide by: as counted, or 1 each where nothing was counted
    static SortedMap<String, Long> usable(SortedMap<String, Long> counted) {
        if (counted.values().stream().anyMatch(weight -> weight > 0)) {
            return counted;
        }
        var equal = new TreeMap<>(counted);
        equal.replaceAll((code, weight) -> 1L);
        return equal;
    }

    private static Change turned(@Nullable Change change) {
        return switch (change) {
            case SPLIT -> Change.MERGED;
            case MERGED -> Change.SPLIT;
            case UNCHANGED -> Change.UNCHANGED;
            case COMPLEX -> Change.COMPLEX;
            case null -> Change.COMPLEX;
        };
    }

    private static Map<List<String>, Long> counted(List<AreaTable> tables, Vintage from, Vintage to) {
        var seen = new HashSet<>();
        return tables.stream()
                .filter(table -> table.kind() == Kind.POSTCODES && table.has(from) && table.has(to))
                .map(AreaTable::rows)
                .flatMap(Collection::stream)
                .filter(row -> row.postcode() != null && seen.add(row.postcode()))
                .collect(groupingBy(
                        row -> List.of(Objects.requireNonNull(row.lsoa(from)), Objects.requireNonNull(row.lsoa(to))),
                        counting()));
    }

    private static Map<String, Change> changes(
            SortedMap<String, SortedMap<String, Long>> pairs, Map<String, Change> said) {
        var sources = new HashMap<String, Long>();
        pairs.values().forEach(parts -> parts.keySet().forEach(young -> sources.merge(young, 1L, Long::sum)));
        var changes = new HashMap<String, Change>();
        pairs.forEach((old, parts) ->
                changes.put(old, said.containsKey(old) ? said.get(old) : computed(old, parts.keySet(), sources)));
        return changes;
    }

    private static Change computed(String old, Set<String> parts, Map<String, Long> sources) {
        var shared = parts.stream().anyMatch(young -> sources.getOrDefault(young, 0L) > 1);
        if (parts.size() > 1) {
            return shared ? Change.COMPLEX : Change.SPLIT;
        }
        if (shared) {
            return Change.MERGED;
        }
        return parts.contains(old) ? Change.UNCHANGED : Change.COMPLEX;
    }
}
