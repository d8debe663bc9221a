package org.joinedup.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joinedup.area.AreaTable.Kind;
import org.jspecify.annotations.Nullable;

/// What is stored of each LSOA: name, vintages, population, ward and district.
final class LsoaRows {

    private final Map<String, Map<String, @Nullable Object>> rows = new TreeMap<>();

    LsoaRows(List<AreaTable> tables) {
        for (var vintage : Vintage.values()) {
            AreaList.ofAll(tables, vintage).toList().forEach(area -> take(area, vintage));
        }
        tables.stream().filter(table -> table.kind() == Kind.LIST).forEach(this::takePopulation);
    }

    /// @return in order of code
    List<Map<String, @Nullable Object>> toList() {
        return new ArrayList<>(rows.values());
    }

    /// Later vintages replace what earlier ones say, but not by nothing.
    private void take(SmallArea area, Vintage vintage) {
        var row = rows.computeIfAbsent(area.code(), LsoaRows::empty);
        row.put("vintages", with(row.get("vintages"), vintage));
        if (!area.name().equals(area.code())) {
            row.put("name", area.name());
        }
        put(row, "ward", area.ward());
        put(row, "district", area.district());
    }

    private void takePopulation(AreaTable table) {
        for (var line : table.rows()) {
            for (var code : line.lsoas().values()) {
                takePopulation(rows.getOrDefault(code, new HashMap<>()), line);
            }
        }
    }

    /// The newest year counts, where the file has several.
    private static void takePopulation(Map<String, @Nullable Object> row, AreaRow line) {
        var known = row.get("populationYear") instanceof Integer year ? year : 0;
        var year = line.year() == null ? 0 : line.year();
        if (line.count() != null && year >= known) {
            row.put("population", line.count());
            row.put("populationYear", line.year());
        }
    }

    private static Map<String, @Nullable Object> empty(String code) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("code", code);
        row.put("name", code);
        row.put("vintages", List.of());
        List.of("ward", "district", "population", "populationYear").forEach(key -> row.put(key, null));
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, String key, @Nullable Area area) {
        if (area != null) {
            row.put(key, area.code());
        }
    }

    private static List<Object> with(@Nullable Object years, Vintage vintage) {
        var all = new TreeSet<Object>(years instanceof Collection<?> known ? known : List.of());
        all.add((long) vintage.year());
        return new ArrayList<>(all);
    }
}
