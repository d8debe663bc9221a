package org.joinedup.demo.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Kinship;
import org.joinedup.demo.city.Person;
import org.jspecify.annotations.Nullable;

/// Writes the truth, which the product never reads and which its results are compared with.
final class TruthFiles {

    private static final List<String> PEOPLE = List.of(
            "person_id",
            "household_id",
            "given",
            "family",
            "birth_date",
            "sex",
            "nhs_number",
            "origin",
            "uprn",
            "postcode",
            "lsoa",
            "ward",
            "twin_of",
            "notes",
            "cost_class",
            "social_housing",
            "mosaic");

    private final City city;
    private final Path folder;

    TruthFiles(City city, Path folder) {
        this.city = city;
        this.folder = folder;
    }

    void write(List<Partner> partners, History history, List<Kinship> kindred) throws IOException {
        people();
        records(partners);
        memberships(history);
        costs(partners);
        relations(kindred);
    }

    private void people() throws IOException {
        try (var sheet = Sheet.open(folder.resolve("people.csv"), PEOPLE)) {
            city.people().forEach(person -> sheet.write(row(person)));
        }
    }

    private List<String> row(Person person) {
        var household = city.householdOf(person);
        var home = household.home();
        var twin = person.numbers().twinOf();
        return List.of(
                person.id(),
                household.id(),
                text(person.name().given()),
                text(person.name().family()),
                person.birth().toString(),
                person.sex().name(),
                text(person.numbers().nhsNumber()),
                person.origin().name(),
                home.uprn(),
                home.postcode(),
                home.lsoa().code(),
                home.lsoa().wardCode(),
                twin < 0 ? "" : city.people().get(twin).id(),
                person.notes().stream().map(Enum::name).collect(Collectors.joining(" ")),
                person.costClass().name(),
                String.valueOf(household.facts().socialHousing()),
                household.facts().mosaic());
    }

    private void records(List<Partner> partners) throws IOException {
        try (var sheet = Sheet.open(folder.resolve("records.csv"), List.of("system", "record_id", "person_id"))) {
            for (var partner : partners) {
                for (var record : partner.registry().all()) {
                    var person = city.people().get(record.person());
                    sheet.write(List.of(partner.code(), record.recordId(), person.id()));
                }
            }
        }
    }

    private void memberships(History history) throws IOException {
        try (var sheet = Sheet.open(
                folder.resolve("memberships.csv"), List.of("person_id", "household_id", "uprn", "from", "to"))) {
            for (var stay : history.stays()) {
                sheet.write(List.of(
                        stay.person().id(),
                        stay.household().id(),
                        stay.address().uprn(),
                        stay.from().toString(),
                        text(stay.to())));
            }
        }
    }

    private void costs(List<Partner> partners) throws IOException {
        try (var sheet =
                Sheet.open(folder.resolve("costs.csv"), List.of("person_id", "type", "quantity_or_days", "pence"))) {
            for (var partner : partners) {
                for (var row : partner.casework().interventions()) {
                    var planned = row.planned();
                    sheet.write(List.of(
                            city.people().get(row.record().person()).id(),
                            planned.cost().type(),
                            String.valueOf(planned.quantity()),
                            String.valueOf(planned.pence())));
                }
            }
        }
    }

    private void relations(List<Kinship> kindred) throws IOException {
        try (var sheet = Sheet.open(folder.resolve("relations.csv"), List.of("person_id", "related_id", "relation"))) {
            for (var kinship : kindred) {
                sheet.write(List.of(
                        city.people().get(kinship.person()).id(),
                        city.people().get(kinship.related()).id(),
                        kinship.kind().name()));
            }
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
