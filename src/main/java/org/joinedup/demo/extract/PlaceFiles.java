package org.joinedup.demo.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Lsoa;

/// Writes what is known about the place: its postcodes, its LSOAs, the unit costs and deflators.
public final class PlaceFiles {

    private static final double FULL_SIZE = 65_534;

    private final City city;
    private final Path folder;

    /// @param city after all its days
    /// @param folder that the files go into
    public PlaceFiles(City city, Path folder) {
        this.city = city;
        this.folder = folder;
    }

    /// @throws IOException if a file cannot be written
    public void write() throws IOException {
        postcodes();
        lsoas();
        copy("unit_costs.csv");
        copy("deflators.csv");
    }

    private void copy(String file) throws IOException {
        try (InputStream table = PlaceFiles.class.getResourceAsStream("/demo/" + file)) {
            Files.copy(Objects.requireNonNull(table, file), folder.resolve(file));
        }
    }

    private void postcodes() throws IOException {
        try (var sheet = Sheet.open(
                folder.resolve("postcodes.csv"), List.of("pcds", "lsoa21cd", "lsoa21nm", "wd22cd", "wd22nm"))) {
            for (var lsoa : city.addresses().lsoas()) {
                for (var postcode : city.addresses().postcodes(lsoa)) {
                    sheet.write(List.of(postcode, lsoa.code(), lsoa.name(), lsoa.wardCode(), lsoa.wardName()));
                }
            }
        }
    }

    private void lsoas() throws IOException {
        var known = new int[city.addresses().lsoas().size()];
        city.people()
                .forEach(person -> known[city.householdOf(person).home().lsoa().index()]++);
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
