package org.joinedup.ingest;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joinedup.graph.Batches;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Statement;
import org.joinedup.ingest.mapping.FileKind;
import org.joinedup.source.Involvement;
import org.joinedup.source.PractitionerContact;
import org.joinedup.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/// Stages one delivery that was read: what is new, changed or gone.
///
/// People who are new are linked to no individual, so nobody sees them or what hangs on them before
/// the match: they are written in many transactions of bounded memory. All that somebody can see is
/// written in one.
final class Staging {

    private final Extract extract;
    private final Staged stagedPeople;
    private final ZonedDateTime loadedAt;
    private final StagingChanges<SourceRecord> people;
    private final List<Hanging<?>> hanging;

    /// Reads what is staged and compares; writes nothing.
    ///
    /// @param stagedPeople people of the system before the delivery
    Staging(Graph graph, Extract extract, Staged stagedPeople, ZonedDateTime loadedAt) {
        this.extract = extract;
        this.stagedPeople = stagedPeople;
        this.loadedAt = loadedAt;
        var system = extract.delivery().system();
        this.people =
                changes(stagedPeople, FileKind.PEOPLE, extract.people().stream().map(StagedRow::of));
        var involvements = changes(
                Staged.of(graph, "Involvement", system),
                FileKind.INVOLVEMENTS,
                extract.involvements().stream().map(StagedRow::of));
        var interventions = changes(
                Staged.of(graph, "Intervention", system),
                FileKind.INTERVENTIONS,
                extract.interventions().stream().map(StagedRow::of));
        var relations = changes(
                Staged.of(graph, "StatedRelation", system),
                FileKind.RELATIONS,
                extract.relations().stream().map(StagedRow::of));
        this.hanging = List.of(
                new Hanging<>("Involvements", involvements),
                new Hanging<>("Interventions", interventions),
                new Hanging<>("StatedRelations", relations));
    }

    /// Rows that hang on people.
    ///
    /// @param kind as the names of their statements end
    /// @param changes in them
    /// @param <T> kind of row
    private record Hanging<T>(String kind, StagingChanges<T> changes) {}

    /// Writes people who are new and what hangs on them; nobody sees them before the match.
    void writeUnseen(Graph graph) {
        Batches.run(graph, create("SourceRecords"), people.created(), this::toProperties);
        var services = Statement.named("ingest/stageServices").with("loadedAt", loadedAt);
        Batches.run(graph, services, "rows", services());
        var practitioners = Statement.named("ingest/stagePractitioners").with("loadedAt", loadedAt);
        Batches.run(graph, practitioners, practitioners(), this::toProperties);
        hanging.forEach(rows -> writeUnseen(graph, rows));
    }

    /// Writes all the rest.
    void writeSeen(GraphTransaction transaction) {
        hanging.forEach(rows ->
                Batches.run(transaction, create(rows.kind()), "rows", rows(ofNewPeople(rows.changes(), false))));
        changeAndClose(transaction, "SourceRecords", people);
        hanging.forEach(rows -> changeAndClose(transaction, rows.kind(), rows.changes()));
    }

    private <T> void writeUnseen(Graph graph, Hanging<T> rows) {
        Batches.run(graph, create(rows.kind()), ofNewPeople(rows.changes(), true), this::toProperties);
    }

    private <T> StagingChanges<T> changes(Staged staged, FileKind kind, Stream<StagedRow<T>> rows) {
        return StagingChanges.between(staged, rows.toList(), extract, kind);
    }

    private <T> List<StagedRow<T>> ofNewPeople(StagingChanges<T> changes, boolean areNew) {
        return changes.created().stream()
                .collect(partitioningBy(row -> !stagedPeople.holds(row.recordKey()), toList()))
                .getOrDefault(areNew, List.of());
    }

    private void changeAndClose(GraphTransaction transaction, String kind, StagingChanges<?> changes) {
        var change = Statement.named("ingest/change" + kind).with("loadedAt", loadedAt);
        Batches.run(transaction, change, "rows", rows(changes.changed()));
        var close = Statement.named("ingest/close" + kind).with("asOf", asOf()).with("loadedAt", loadedAt);
        Batches.run(transaction, close, "keys", changes.closed());
    }

    private static Statement create(String kind) {
        return Statement.named("ingest/create" + kind);
    }

    private List<Map<String, @Nullable Object>> rows(Collection<? extends StagedRow<?>> staged) {
        return staged.stream().map(this::toProperties).toList();
    }

    private Map<String, @Nullable Object> toProperties(StagedRow<?> row) {
        var properties = new HashMap<>(row.properties().content());
        properties.put("hash", row.hash());
        properties.put("asOf", asOf());
        properties.put("knownFrom", loadedAt);
        return properties;
    }

    private LocalDate asOf() {
        return extract.delivery().date();
    }

    private List<Map<String, String>> services() {
        var system = extract.delivery().system();
        var names = extract.involvements().stream()
                .map(Involvement::service)
                .distinct()
                .sorted()
                .collect(toMap(
                        name -> ServiceId.of(system, name), Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return names.entrySet().stream()
                .map(entry -> Map.of("id", entry.getKey(), "name", entry.getValue(), "system", system))
                .toList();
    }

    /// @return each practitioner once, as the last row that names them has it
    private List<StagedRow<PractitionerContact>> practitioners() {
        return extract.involvements().stream()
                .map(Involvement::practitioner)
                .filter(Objects::nonNull)
                .collect(toMap(
                        PractitionerContact::key, Function.identity(), (earlier, later) -> later, LinkedHashMap::new))
                .values()
                .stream()
                .map(StagedRow::of)
                .toList();
    }
}
