package org.joinedup.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.demo.city.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/// What partners deliver is what their mappings say, on the first day and on the days after.
class DemoCityFilesTests {

    static final List<String> SYSTEMS = WrittenCity.SYSTEMS;

    @TempDir
    static Path folder;

    private static WrittenCity city;

    @BeforeAll
    static void writesACityThatLivesTwoWeeks() {
        city = WrittenCity.write(folder, new DemoCitySettings(2_000, 7, 14));
    }

    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void hasTheColumnsThatTheMappingNames(String system) {
        var mapping = WrittenCity.mapping(system);
        for (var sheet : WrittenCity.sheets(mapping)) {
            var rows = city.rows(
                    system, city.full(system), mapping.path(sheet).path("file").asString());
            assertThat(rows).isNotEmpty();
            assertThat(rows.getFirst().getHeader())
                    .containsAll(columns(mapping.path(sheet)))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void countsItsRowsInTheControlTotals(String system) {
        var mapping = WrittenCity.mapping(system);
        var control = mapping.path("controlTotals");
        for (var delivery : city.deliveries(system)) {
            var totals = city.rows(system, delivery, control.path("file").asString());
            assertThat(totals).hasSameSizeAs(WrittenCity.sheets(mapping)).allSatisfy(total -> {
                var file = total.getField(control.path("columns").path("file").asString());
                assertThat(total.getField(control.path("columns").path("rows").asString()))
                        .isEqualTo(
                                String.valueOf(city.rows(system, delivery, file).size()));
            });
        }
    }

    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void namesOnlyPeopleThatItDelivered(String system) {
        var mapping = WrittenCity.mapping(system);
        var held = new HashSet<String>();
        for (var delivery : city.deliveries(system).reversed()) {
            held.addAll(ids(system, delivery, mapping.path("people")));
        }
        for (var delivery : city.deliveries(system)) {
            assertThat(held).containsAll(ids(system, delivery, mapping.path("involvements")));
            assertThat(held).containsAll(ids(system, delivery, mapping.path("interventions")));
        }
    }

    @Test
    void deliversChangesOnTheDaysThatThePartnerDelivers() {
        assertThat(city.deliveries("housing")).hasSizeBetween(12, 15);
        assertThat(city.deliveries("childrens-centres").stream()
                        .map(Path::getFileName)
                        .map(Path::toString))
                .containsOnlyOnce("2011-03-31-full")
                .containsAnyOf("2011-04-01-delta", "2011-04-08-delta")
                .doesNotContain("2011-04-04-delta");
    }

    @Test
    void knowsThePersonOfEveryRecord() {
        var people = city.truth("people.csv").stream()
                .map(row -> row.getField("person_id"))
                .toList();
        var records = city.truth("records.csv");
        assertThat(records.stream().map(row -> row.getField("person_id")).distinct())
                .containsExactlyInAnyOrderElementsOf(people);
        for (var system : SYSTEMS) {
            var held = records.stream()
                    .filter(row -> row.getField("system").equals(system))
                    .map(row -> row.getField("record_id"))
                    .toList();
            assertThat(held)
                    .doesNotHaveDuplicates()
                    .containsAll(ids(
                            system,
                            city.full(system),
                            WrittenCity.mapping(system).path("people")));
        }
    }

    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void holdsOnlyPeopleOfItsPopulationsAge(String system) {
        var population = WrittenCity.mapping(system).path("population");
        var births = new HashMap<String, LocalDate>();
        city.truth("people.csv")
                .forEach(row -> births.put(row.getField("person_id"), LocalDate.parse(row.getField("birth_date"))));
        assertThat(city.truth("records.csv"))
                .filteredOn(row -> row.getField("system").equals(system))
                .map(row -> births.get(row.getField("person_id")))
                .filteredOn(birth -> !birth.isAfter(DemoCity.FULL_EXTRACTS))
                .map(birth -> Period.between(birth, DemoCity.FULL_EXTRACTS).getYears())
                .allMatch(age -> age >= population.path("fromAge").asInt(0))
                .allMatch(age -> age <= population.path("toAge").asInt(120));
    }

    @Test
    void letsAPersonLiveAtOneHomeAtATime() {
        var open = city.truth("memberships.csv").stream()
                .filter(row -> row.getField("to").isEmpty())
                .map(row -> row.getField("person_id"))
                .toList();
        assertThat(open).doesNotHaveDuplicates().hasSizeGreaterThan(1_990);
        assertThat(city.truth("memberships.csv")).allSatisfy(row -> {
            var to = row.getField("to");
            assertThat(to.isEmpty() ? "9999" : to).isGreaterThanOrEqualTo(row.getField("from"));
        });
    }

    @Test
    void placesEveryHomeInTheCity() {
        var postcodes = city.place("postcodes.csv");
        assertThat(postcodes.getFirst().getHeader())
                .containsExactly("pcds", "lsoa21cd", "lsoa21nm", "wd22cd", "wd22nm", "ced21cd", "ced21nm");
        var lsoas = city.place("lsoas.csv");
        assertThat(lsoas).hasSize(176);
        assertThat(postcodes.stream().map(row -> row.getField("pcds")))
                .doesNotHaveDuplicates()
                .containsAll(city.truth("people.csv").stream()
                        .map(row -> row.getField("postcode"))
                        .toList());
    }

    @Test
    void saysWhereThePricesComeFrom() {
        assertThat(city.place("unit_costs.csv").getFirst().getHeader())
                .containsExactly(
                        "type",
                        "unit",
                        "pence",
                        "price_year",
                        "source",
                        "page",
                        "confidence",
                        "status",
                        "service",
                        "agencies",
                        "from",
                        "to");
    }

    @Test
    void namesTheServiceThatEachPriceIsOf() {
        var services = Table.rows("services").stream()
                .collect(toMap(row -> row.getField("type"), row -> row.getField("service")));
        assertThat(city.place("unit_costs.csv").stream()
                        .collect(toMap(row -> row.getField("type"), row -> row.getField("service"))))
                .isEqualTo(services);
    }

    private List<String> ids(String system, Path delivery, JsonNode sheet) {
        var column = sheet.path("columns").path("recordId").asString();
        return city.rows(system, delivery, sheet.path("file").asString()).stream()
                .map(row -> row.getField(column))
                .toList();
    }

    private static List<String> columns(JsonNode sheet) {
        var columns = new ArrayList<String>();
        sheet.path("columns").valueStream().flatMap(DemoCityFilesTests::texts).forEach(columns::add);
        if (sheet.has("removed")) {
            columns.add(sheet.path("removed").path("column").asString());
        }
        return columns;
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString) : Stream.of(node.asString());
    }
}
