package org.joinedup.demo.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Lsoa;
import org.joinedup.demo.city.Table;

/// Writes invented indicators of need that follow where the city's costly households live.
final class IndicatorTables {

    private static final String CODE = "LSOA code (2021)";
    private static final String NAME = "LSOA name (2021)";

    private final City city;
    private final Path folder;
    private final Map<String, Double> needs = new HashMap<>();

    /// @param folder that the folder of indicators goes into
    IndicatorTables(City city, Path folder) {
        this.city = city;
        this.folder = folder;
        Table.rows("wards").forEach(row -> {
            var stated = List.of("g1", "g2", "g3").stream()
                    .mapToDouble(column -> Table.number(row, column))
                    .max()
                    .orElse(0);
            needs.put(row.getField("name"), Math.max(1, stated / Table.number(row, "base")));
        });
    }

    void write() throws IOException {
        income();
        children();
        schools();
    }

    private void income() throws IOException {
        var scores = new TreeMap<String, Double>();
        city.addresses().lsoas().forEach(lsoa -> scores.put(lsoa.code(), rate(lsoa, "income", 0.09)));
        var header = List.of(
                CODE,
                NAME,
                "Local Authority District code (2022)",
                "Local Authority District name (2022)",
                "Income Score (rate)",
                "Income Rank (where 1 is most deprived)");
        var rows = new ArrayList<List<String>>();
        for (var lsoa : city.addresses().lsoas()) {
            var score = scores.getOrDefault(lsoa.code(), 0.0);
            var above = scores.values().stream().filter(other -> other > score).count();
            rows.add(List.of(
                    lsoa.code(),
                    lsoa.name(),
                    AreaTables.districtCode(lsoa),
                    AreaTables.districtName(lsoa),
                    String.format(Locale.ROOT, "%.5f", score),
                    String.valueOf(above + 1)));
        }
        write("income.csv", header, rows);
    }

    private void children() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var lsoa : city.addresses().lsoas()) {
            rows.add(row(lsoa, "%.1f", 100 * rate(lsoa, "children", 0.11)));
        }
        write("children.csv", List.of(CODE, NAME, "Children in low income families (percent)"), rows);
    }

    /// The higher, the less need.
    private void schools() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var lsoa : city.addresses().lsoas()) {
            rows.add(row(lsoa, "%.1f", 380 - 250 * rate(lsoa, "schools", 0.1)));
        }
        write("schools.csv", List.of(CODE, NAME, "Average points per pupil at key stage 4"), rows);
    }

    private static List<String> row(Lsoa lsoa, String format, double value) {
        return List.of(lsoa.code(), lsoa.name(), String.format(Locale.ROOT, format, value));
    }

    /// @param usual of a ward without more need than others
    private double rate(Lsoa lsoa, String purpose, double usual) {
        var spread =
                0.7 + 0.6 * city.chance("indicator " + purpose, lsoa.index()).unit();
        return usual * needs.getOrDefault(lsoa.wardName(), 1.0) * spread;
    }

    private void write(String file, List<String> header, List<List<String>> rows) throws IOException {
        try (var sheet = Sheet.open(folder.resolve("indicators/" + file), header)) {
            rows.forEach(sheet::write);
        }
    }
}
