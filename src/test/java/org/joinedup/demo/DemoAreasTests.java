package org.joinedup.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.json.JsonMapper;

/// The areas of a small city.
class DemoAreasTests {

    @TempDir
    private static Path folder;

    private static WrittenCity city;

    @BeforeAll
    static void writes() {
        city = WrittenCity.write(folder, new DemoCitySettings(300, 6, 0));
    }

    @Test
    void divideEveryLsoaAmongDivisionsOfWhichSomeStraddle() {
        var rows = city.place("areas/divisions.csv");
        var parts = rows.stream().collect(groupingBy(row -> row.getField("lsoa21cd"), counting()));
        assertThat(parts).hasSize(176);
        assertThat(parts.values()).containsOnly(1L, 2L);
        // Three strips end in the middle of cells, in twelve rows of cells.
        assertThat(parts.values().stream().filter(count -> count == 2)).hasSizeBetween(30, 36);
        assertThat(rows.stream().map(row -> row.getField("ced21cd")).distinct()).hasSize(8);
    }

    @Test
    void countEverybodyOnce() {
        var people = city.place("areas/divisions.csv").stream()
                .collect(groupingBy(
                        row -> row.getField("lsoa21cd"),
                        summingLong(row -> Long.parseLong(row.getField("headcount")))));
        assertThat(city.place("lsoas.csv"))
                .allSatisfy(row -> assertThat(people.get(row.getField("lsoa21cd")))
                        .isEqualTo(Long.parseLong(row.getField("population"))));
    }

    @Test
    void putTwentyWardsIntoThreeDistricts() {
        var wards = city.place("areas/wards.csv");
        assertThat(wards).hasSize(20);
        assertThat(wards.stream().map(row -> row.getField("lad22cd")).distinct())
                .containsExactly("E07990001", "E07990002", "E07990003");
    }

    @Test
    void lieSideBySideWithoutGapsAndOverlaps() throws IOException {
        assertThat(shapes("lsoas")).hasSize(176);
        assertThat(CoverageValidator.isValid(shapes("lsoas").toArray(Geometry[]::new)))
                .isTrue();
        assertThat(shapes("divisions")).hasSize(8);
        assertThat(CoverageValidator.isValid(shapes("divisions").toArray(Geometry[]::new)))
                .isTrue();
    }

    @Test
    void haveMostNeedWhereTheCostlyHouseholdsLive() {
        var rows = city.place("indicators/income.csv");
        assertThat(rows).hasSize(176);
        var mostDeprived = rows.stream()
                .min(Comparator.comparingInt(
                        row -> Integer.parseInt(row.getField("Income Rank (where 1 is most deprived)"))))
                .orElseThrow();
        var highest = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField("Income Score (rate)")))
                .max()
                .orElseThrow();
        assertThat(Double.parseDouble(mostDeprived.getField("Income Score (rate)")))
                .isEqualTo(highest);
        var points = city.place("indicators/schools.csv");
        assertThat(mean(points, "Inventon 001"))
                .as("Ashlow, where most costly households live")
                .isLessThan(mean(points, "Inventon 020"));
    }

    private static double mean(List<NamedCsvRecord> rows, String ward) {
        return rows.stream()
                .filter(row -> row.getField("LSOA name (2021)").startsWith(ward))
                .mapToDouble(row -> Double.parseDouble(row.getField("Average points per pupil at key stage 4")))
                .average()
                .orElseThrow();
    }

    private static List<Geometry> shapes(String name) throws IOException {
        var text = Files.readString(folder.resolve("place/boundaries/" + name + ".geojson"));
        var features = JsonMapper.shared().readTree(text).path("features");
        return StreamSupport.stream(features.spliterator(), false)
                .map(feature -> shape(feature.path("geometry").toString()))
                .toList();
    }

    private static Geometry shape(String geometry) {
        try {
            return new GeoJsonReader().read(geometry);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
