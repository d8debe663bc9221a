package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.joinedup.ingest.Delivery.Scope;
import org.joinedup.ingest.issue.DeliveryIssue.NotADelivery;
import org.joinedup.ingest.issue.DeliveryIssue.UnknownSystem;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.mapping.Mapping;
import org.joinedup.ingest.mapping.Mappings;
import org.joinedup.source.SourceSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveriesTests {

    @TempDir
    Path inbox;

    @Test
    void ordersByDateThenFullBeforeDeltaThenSystem() throws IOException {
        complete("housing/2026-09-02-full");
        complete("education/2026-09-02-delta");
        complete("education/2026-09-02-full");
        complete("housing/2026-09-01-delta");
        assertThat(find().complete())
                .extracting(Delivery::system, Delivery::date, Delivery::scope)
                .containsExactly(
                        tuple("housing", LocalDate.of(2026, 9, 1), Scope.DELTA),
                        tuple("education", LocalDate.of(2026, 9, 2), Scope.FULL),
                        tuple("housing", LocalDate.of(2026, 9, 2), Scope.FULL),
                        tuple("education", LocalDate.of(2026, 9, 2), Scope.DELTA));
    }

    @Test
    void waitsForTheControlFile() throws IOException {
        Files.createDirectories(inbox.resolve("education/2026-09-01-full"));
        assertThat(find().complete()).isEmpty();
        assertThat(find().waiting()).hasSize(1);
    }

    @Test
    void reportsWhatItCannotPlace() throws IOException {
        complete("education/2026-02-31-full");
        complete("education/2026-09-01-Full");
        complete("leisure/2026-09-01-full");
        Files.writeString(inbox.resolve("education/pupils.csv"), "");
        Files.writeString(inbox.resolve("notes.txt"), "");
        Files.writeString(inbox.resolve(".hidden"), "");
        assertThat(find().complete()).isEmpty();
        assertThat(find().issues())
                .containsExactly(
                        new NotADelivery(Place.of("education/2026-02-31-full")),
                        new NotADelivery(Place.of("education/2026-09-01-Full")),
                        new NotADelivery(Place.of("education/pupils.csv")),
                        new UnknownSystem(Place.of("leisure")),
                        new NotADelivery(Place.of("notes.txt")));
    }

    @Test
    void findsNothingWhereThereIsNoInbox() {
        assertThat(Deliveries.find(inbox.resolve("none"), mappings()).complete())
                .isEmpty();
    }

    private Deliveries find() {
        return Deliveries.find(inbox, mappings());
    }

    private void complete(String delivery) throws IOException {
        var folder = Files.createDirectories(inbox.resolve(delivery));
        Files.writeString(folder.resolve("control.csv"), "");
    }

    private static Mappings mappings() {
        var mappings = new TreeMap<String, Mapping>();
        mappings.put("education", DeliveryFolder.EDUCATION);
        mappings.put("housing", withCode("housing"));
        return new Mappings(mappings);
    }

    private static Mapping withCode(String code) {
        var mapping = DeliveryFolder.EDUCATION;
        var system = mapping.system();
        return new Mapping(
                new SourceSystem(
                        code,
                        system.name(),
                        system.owner(),
                        system.population(),
                        system.frequency(),
                        system.agreement()),
                mapping.format(),
                mapping.controlTotals(),
                mapping.people(),
                null,
                null,
                null);
    }
}
