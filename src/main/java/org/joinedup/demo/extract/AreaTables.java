package org.joinedup.demo.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Lsoa;

/// Writes what lies in what: districts, divisions and boundaries of the city.
final class AreaTables {

    private static final List<String> DISTRICTS = List.of("Inventon North", "Inventon Mid", "Inventon South");
    private static final int WARDS_A_DISTRICT = 7;
    private static final String COUNTY = "E10990001";
    private static final String COUNTY_NAME = "Inventonshire";

    private final City city;
    private final Path folder;
    private final Grid grid;

    /// @param folder that the folders of areas and boundaries go into
    AreaTables(City city, Path folder) {
        this.city = city;
        this.folder = folder;
        this.grid = new Grid(city);
    }

    /// @param population of an LSOA
    void write(ToIntFunction<Lsoa> population) throws IOException {
        wards();
        divisions(population);
        lsoaBoundaries();
        divisionBoundaries();
    }

    /// @return the division of a postcode of the LSOA
    Divisions.Division division(Lsoa lsoa, int postcode) {
        return Divisions.at(grid.cells(lsoa), (postcode % 4 + 0.5) / 4);
    }

    static String districtCode(Lsoa lsoa) {
        return String.format(Locale.ROOT, "E0799%04d", Grid.ward(lsoa) / WARDS_A_DISTRICT + 1);
    }

    static String districtName(Lsoa lsoa) {
        return DISTRICTS.get(Grid.ward(lsoa) / WARDS_A_DISTRICT);
    }

    private void wards() throws IOException {
        var header = List.of("wd22cd", "wd22nm", "lad22cd", "lad22nm", "cty22cd", "cty22nm");
        try (var sheet = Sheet.open(folder.resolve("areas/wards.csv"), header)) {
            var last = "";
            for (var lsoa : city.addresses().lsoas()) {
                if (!lsoa.wardCode().equals(last)) {
                    last = lsoa.wardCode();
                    sheet.write(List.of(
                            lsoa.wardCode(),
                            lsoa.wardName(),
                            districtCode(lsoa),
                            districtName(lsoa),
                            COUNTY,
                            COUNTY_NAME));
                }
            }
        }
    }

    private void divisions(ToIntFunction<Lsoa> population) throws IOException {
        var header = List.of("lsoa21cd", "ced21cd", "ced21nm", "cty21cd", "cty21nm", "headcount");
        try (var sheet = Sheet.open(folder.resolve("areas/divisions.csv"), header)) {
            for (var lsoa : city.addresses().lsoas()) {
                for (var part : Divisions.parts(grid.cells(lsoa), population.applyAsInt(lsoa))) {
                    var division = part.division();
                    sheet.write(List.of(
                            lsoa.code(),
                            division.code(),
                            division.name(),
                            COUNTY,
                            COUNTY_NAME,
                            String.valueOf(part.count())));
                }
            }
        }
    }

    private void lsoaBoundaries() throws IOException {
        var features = new ArrayList<String>();
        for (var lsoa : city.addresses().lsoas()) {
            features.add(feature("lsoa21", lsoa.code(), lsoa.name(), grid.ring(grid.cells(lsoa))));
        }
        write("boundaries/lsoas.geojson", features);
    }

    private void divisionBoundaries() throws IOException {
        write(
                "boundaries/divisions.geojson",
                Divisions.all().stream()
                        .map(one -> feature("ced21", one.code(), one.name(), one.ring(grid)))
                        .toList());
    }

    private static String feature(String kind, String code, String name, String ring) {
        return ("{\"type\":\"Feature\",\"properties\":{\"%scd\":\"%s\",\"%snm\":\"%s\"},"
                        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}")
                .formatted(kind, code, kind, name, ring);
    }

    private void write(String name, List<String> features) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n");
    }
}
