package org.joinedup.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.source.RelationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is related to whom in the made-up city, and what partners say of it.
class DemoFamiliesTests {

    @TempDir
    static Path folder;

    private static WrittenCity city;
    private static Set<Related> truth;

    @BeforeAll
    static void writesACity() {
        city = WrittenCity.write(folder, new DemoCitySettings(3_000, 7, 3));
        truth = new HashSet<>();
        for (var row : city.truth("relations.csv")) {
            truth.add(new Related(row.getField("person_id"), row.getField("related_id"), row.getField("relation")));
        }
    }

    private record Related(String person, String related, String kind) {

        Related turned() {
            return new Related(
                    related, person, RelationKind.valueOf(kind).inverse().name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"education", "childrens-social-care", "health-visiting", "housing"})
    void saysOfItsPeopleOnlyWhatIsTrue(String system) {
        assertThat(stated(system).toList())
                .hasSizeGreaterThan(10)
                .allMatch(told -> truth.contains(told) || truth.contains(told.turned()));
    }

    @Test
    void hasParentsAndCarersWhoLiveElsewhere() {
        var homes = homes();
        var elsewhere = truth.stream()
                .filter(one -> !homes.get(one.person()).equals(homes.get(one.related())))
                .toList();

        assertThat(elsewhere).filteredOn(one -> one.kind().equals("PARENT")).hasSizeGreaterThan(100);
        assertThat(elsewhere).filteredOn(one -> one.kind().equals("CARER")).hasSizeGreaterThan(10);
        assertThat(elsewhere).noneMatch(one -> one.kind().equals("PARTNER"));
        assertThat(stated("childrens-social-care")).anyMatch(elsewhere::contains);
    }

    @Test
    void makesNobodyAParentOfSomebodyOlder() {
        var births = new HashMap<String, LocalDate>();
        city.truth("people.csv")
                .forEach(row -> births.put(row.getField("person_id"), LocalDate.parse(row.getField("birth_date"))));

        assertThat(truth)
                .filteredOn(one -> one.kind().equals("PARENT"))
                .allMatch(one -> births.get(one.related()).plusYears(12).isBefore(births.get(one.person())));
    }

    @Test
    void marksALeadPractitionerOfSomeAndWhoHasLeft() {
        var rows = city.rows("childrens-social-care", city.full("childrens-social-care"), "ALLOCATIONS.csv");

        assertThat(rows).extracting(row -> row.getField("LEAD_PROFESSIONAL")).contains("1", "0");
        assertThat(rows).extracting(row -> row.getField("WORKER_END_DATE")).contains("");
        assertThat(rows)
                .filteredOn(row -> !row.getField("WORKER_END_DATE").isEmpty())
                .isNotEmpty()
                .allMatch(
                        row -> LocalDate.parse(row.getField("WORKER_END_DATE")).isBefore(DemoCity.FULL_EXTRACTS));
        assertThat(rows)
                .allMatch(row -> row.getField("DUTY_EMAIL").endsWith("@childrens-social-care.example.org"))
                .allMatch(row -> row.getField("DUTY_PHONE").startsWith("0"));
    }

    @Test
    void givesATeamOneDutyContact() {
        var phones = new HashMap<String, Set<String>>();
        city.rows("education", city.full("education"), "involvements.csv")
                .forEach(row -> phones.computeIfAbsent(row.getField("Team"), team -> new HashSet<>())
                        .add(row.getField("Duty phone")));

        assertThat(phones.values()).hasSizeGreaterThan(5).allMatch(numbers -> numbers.size() == 1);
    }

    private static Stream<Related> stated(String system) {
        var people = new HashMap<String, String>();
        for (var row : city.truth("records.csv")) {
            if (row.getField("system").equals(system)) {
                people.put(row.getField("record_id"), row.getField("person_id"));
            }
        }
        var sheet = WrittenCity.mapping(system).path("relations");
        var columns = sheet.path("columns");
        return city.rows(system, city.full(system), sheet.path("file").asString()).stream()
                .map(row -> new Related(
                        people.get(row.getField(columns.path("recordId").asString())),
                        people.get(row.getField(columns.path("relatedRecordId").asString())),
                        sheet.path("values")
                                .path("relation")
                                .path(row.getField(columns.path("relation").asString()))
                                .asString()));
    }

    private static Map<String, String> homes() {
        var homes = new HashMap<String, String>();
        city.truth("people.csv").forEach(row -> homes.put(row.getField("person_id"), row.getField("household_id")));
        return homes;
    }
}
