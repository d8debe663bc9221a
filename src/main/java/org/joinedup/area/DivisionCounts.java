package org.joinedup.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joinedup.area.AreaTable.Kind;

/// How much of each LSOA lies in each division: by people where a lookup counts them, else by a
/// lookup's counts of postcodes, else by counting postcodes.
///
/// @param byLsoa counts by LSOA and division
record DivisionCounts(SortedMap<String, Counts> byLsoa) {

    /// @param basis what was counted
    /// @param counts 1 or more by division
    record Counts(Basis basis, SortedMap<Area, Long> counts) {}

    static DivisionCounts of(List<AreaTable> tables, Vintage vintage) {
        var found = new TreeMap<String, Counts>();
        lookups(tables, vintage, false).forEach(table -> add(found, Basis.PEOPLE, table.rows(), vintage));
        lookups(tables, vintage, true).forEach(table -> add(found, Basis.POSTCODES, table.rows(), vintage));
        add(found, Basis.POSTCODES, postcodes(tables, vintage), vintage);
        return new DivisionCounts(found);
    }

    /// @param names of divisions by code
    List<DivisionShare> shares(Map<String, String> names) {
        return byLsoa.entrySet().stream()
                .flatMap(one -> shares(one.getKey(), one.getValue(), names))
                .toList();
    }

    private static Stream<DivisionShare> shares(String lsoa, Counts counts, Map<String, String> names) {
        return counts.counts().entrySet().stream().map(one -> {
            var division = one.getKey();
            var name = names.getOrDefault(division.code(), division.name());
            return new DivisionShare(lsoa, new Area(division.code(), name), one.getValue());
        });
    }

    private static Stream<AreaTable> lookups(List<AreaTable> tables, Vintage vintage, boolean postcodes) {
        return tables.stream()
                .filter(table -> table.kind() == Kind.SHARES && table.has(vintage))
                .filter(table -> table.countsPostcodes() == postcodes);
    }

    /// Each postcode once, though it may be in two files.
    private static List<AreaRow> postcodes(List<AreaTable> tables, Vintage vintage) {
        var seen = new HashSet<>();
        return tables.stream()
                .filter(table -> table.kind() == Kind.POSTCODES && table.has(vintage))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.postcode() == null || seen.add(row.postcode()))
                .toList();
    }

    private static void add(Map<String, Counts> found, Basis basis, List<AreaRow> rows, Vintage vintage) {
        rows.stream()
                .filter(row -> row.lsoa(vintage) != null && row.larger(AreaLevel.DIVISION) != null)
                .filter(row -> count(row) > 0)
                .collect(groupingBy(
                        row -> Objects.requireNonNull(row.lsoa(vintage)),
                        TreeMap::new,
                        groupingBy(
                                row -> Objects.requireNonNull(row.larger(AreaLevel.DIVISION)),
                                TreeMap::new,
                                summingLong(DivisionCounts::count))))
                .forEach((lsoa, counts) -> found.putIfAbsent(lsoa, new Counts(basis, counts)));
    }

    /// A lookup without counts puts the whole LSOA into the division.
    private static long count(AreaRow row) {
        return row.count() == null ? 1 : row.count();
    }
}
