package org.joinedup.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joinedup.area.AreaTable.Kind;
import org.joinedup.graph.Batches;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;

/// Writes what a place's files say about areas into the graph.
///
/// There is one node for each code. Where vintages say different things of an LSOA, such as after a
/// reform of districts, the newest one counts.
final class AreaStaging {

    private final List<AreaTable> tables;
    private final LsoaRows lsoas;

    /// @param tables that are not refused
    AreaStaging(List<AreaTable> tables) {
        this.tables = tables;
        this.lsoas = new LsoaRows(tables);
    }

    void stage(Graph graph) {
        if (!tables.isEmpty()) {
            graph.write(this::stage);
        }
    }

    private void stage(GraphTransaction transaction) {
        transaction.run(Statement.named("area/stageLargerAreas")
                .with("wards", named(AreaLevel.WARD))
                .with("districts", named(AreaLevel.DISTRICT))
                .with("divisions", named(AreaLevel.DIVISION))
                .with("counties", named(AreaLevel.COUNTY)));
        run(transaction, "area/stageLsoas", lsoas.toList());
        run(transaction, "area/stageDivisionShares", shares());
        run(transaction, "area/stageChanges", changes());
        run(transaction, "area/stagePostcodes", postcodes());
    }

    private static void run(GraphTransaction transaction, String statement, List<?> rows) {
        Batches.run(transaction, Statement.named(statement), "rows", rows);
    }

    /// @return code, name and county of each area of a level
    private List<Map<String, @Nullable Object>> named(AreaLevel level) {
        var names = new TreeMap<String, String>();
        var counties = new HashMap<String, String>();
        for (var row : rows(tables.stream()).toList()) {
            var area = row.larger(level);
            if (area != null) {
                names.merge(area.code(), area.name(), (one, other) -> one.equals(area.code()) ? other : one);
                var county = row.larger(AreaLevel.COUNTY);
                counties.putIfAbsent(area.code(), county == null ? "" : county.code());
            }
        }
        return names.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue(), counties.getOrDefault(one.getKey(), "")))
                .toList();
    }

    private static Map<String, @Nullable Object> row(String code, String name, String county) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("code", code);
        row.put("name", name);
        row.put("county", county.isEmpty() ? null : county);
        return row;
    }

    private List<Map<String, Object>> shares() {
        var all = new TreeMap<String, DivisionCounts.Counts>();
        for (var vintage : Vintage.values()) {
            all.putAll(DivisionCounts.of(tables, vintage).byLsoa());
        }
        return all.entrySet().stream()
                .map(one -> Map.<String, Object>of("lsoa", one.getKey(), "parts", parts(one.getValue())))
                .toList();
    }

    private static List<Map<String, Object>> parts(DivisionCounts.Counts counts) {
        return counts.counts().entrySet().stream()
                .map(one -> Map.<String, Object>of(
                        "division", one.getKey().code(),
                        "count", one.getValue(),
                        "basis", counts.basis().name()))
                .toList();
    }

    /// Only LSOAs that changed: one that did not is the same node.
    private List<Map<String, Object>> changes() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var step : new Conversions(tables).steps()) {
            step.weights()
                    .forEach((old, parts) -> parts.keySet().stream()
                            .filter(young -> !young.equals(old))
                            .forEach(young -> rows.add(Map.of(
                                    "old", old,
                                    "young", young,
                                    "change",
                                            step.changes()
                                                    .getOrDefault(old, Change.COMPLEX)
                                                    .name()))));
        }
        return rows;
    }

    /// Of `postcodes.csv` and others that list postcodes: an address finds its LSOA by them.
    private List<Map<String, @Nullable Object>> postcodes() {
        var rows = new TreeMap<String, Map<String, @Nullable Object>>();
        rows(tables.stream().filter(table -> table.kind() == Kind.POSTCODES))
                .filter(row -> row.postcode() != null)
                .forEach(row -> rows.putIfAbsent(String.valueOf(code(row)), postcode(row)));
        return new ArrayList<>(rows.values());
    }

    private static Map<String, @Nullable Object> postcode(AreaRow row) {
        var division = row.larger(AreaLevel.DIVISION);
        var newest = new TreeMap<>(row.lsoas()).lastEntry();
        var found = new HashMap<String, @Nullable Object>();
        found.put("lsoa", newest.getValue());
        found.put("postcode", code(row));
        found.put("division", division == null ? null : division.code());
        return found;
    }

    private static @Nullable String code(AreaRow row) {
        return row.postcode() == null ? null : row.postcode().text();
    }

    private static Stream<AreaRow> rows(Stream<AreaTable> tables) {
        return tables.flatMap(table -> table.rows().stream());
    }
}
