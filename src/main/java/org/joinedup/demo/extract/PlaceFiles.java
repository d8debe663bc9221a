package org.joinedup.demo.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Lsoa;

/// Writes what is known about the place: its postcodes, LSOAs and other areas with boundaries,
/// indicators of need, the unit costs and deflators.
public final class PlaceFiles {

    private static final double FULL_SIZE = 65_534;

    private final City city;
    private final Path folder;
    private final AreaTables areas;

    /// @param city after all its days
    /// @param folder that the files go into
    public PlaceFiles(City city, Path folder) {
        this.city = city;
        this.folder = folder;
        this.areas = new AreaTables(city, folder);
    }

    /// @throws IOException if a file cannot be written
    public void write() throws IOException {
        var known = known();
        postcodes();
        lsoas(known);
        areas.write(lsoa -> population(lsoa, known[lsoa.index()]));
        new IndicatorTables(city, folder).write();
        copy("unit_costs.csv");
        copy("deflators.csv");
    }

    private void copy(String file) throws IOException {
        try (InputStream table = PlaceFiles.class.getResourceAsStream("/demo/" + file)) {
            Files.copy(Objects.requireNonNull(table, file), folder.resolve(file));
        }
    }

    private int[] known() {
        var known = new int[city.addresses().lsoas().size()];
        city.people()
                .forEach(person -> known[city.householdOf(person).home().lsoa().index()]++);
        return known;
    }

    private void postcodes() throws IOException {
        var header = List.of("pcds", "lsoa21cd", "lsoa21nm", "wd22cd", "wd22nm", "ced21cd", "ced21nm");
        try (var sheet = Sheet.open(folder.resolve("postcodes.csv"), header)) {
            for (var lsoa : city.addresses().lsoas()) {
                var own = city.addresses().postcodes(lsoa);
                for (var i = 0; i < own.size(); i++) {
                    var division = areas.division(lsoa, i);
                    sheet.write(List.of(
                            own.get(i),
                            lsoa.code(),
                            lsoa.name(),
                            lsoa.wardCode(),
                            lsoa.wardName(),
                            division.code(),
                            division.name()));
                }
            }
        }
    }

    private void lsoas(int[] known) throws IOException {
        try (var sheet = Sheet.open(
                folder.resolve("lsoas.csv"), List.of("lsoa21cd", "lsoa21nm", "wd22cd", "wd22nm", "population"))) {
            for (var lsoa : city.addresses().lsoas()) {
                var population = String.valueOf(population(lsoa, known[lsoa.index()]));
                sheet.write(List.of(lsoa.code(), lsoa.name(), lsoa.wardCode(), lsoa.wardName(), population));
            }
        }
    }

    /// Services know about one resident in five.
    private int population(Lsoa lsoa, int known) {
        var residents = city.chance("population", lsoa.index()).between(1350, 2050);
        return Math.max(known, (int) Math.round(residents * city.people().size() / FULL_SIZE));
    }
}
