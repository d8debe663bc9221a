package org.joinedup.involvement.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;

/// All that can change between two loads, as the graph shows it after one of them.
///
/// @param involvements by key
/// @param individuals by key of the record
/// @param addresses where each individual lives
record Picture(
        Map<String, Involvement> involvements, Map<String, String> individuals, Map<String, Set<String>> addresses) {

    static final Picture EMPTY = new Picture(Map.of(), Map.of(), Map.of());

    static Picture of(Graph graph) {
        var involvements = graph.read(Statement.named("test/involvements"), Involvement::from).stream()
                .collect(toMap(Involvement::key, one -> one));
        var individuals = graph.read(Statement.named("test/links"), row -> row).stream()
                .collect(toMap(row -> row.text("key"), row -> row.text("individualId")));
        var addresses = graph.read(Statement.named("test/presentMembers"), row -> row).stream()
                .collect(groupingBy(row -> row.text("individualId"), mapping(row -> row.text("uprn"), toSet())));
        return new Picture(involvements, individuals, addresses);
    }

    /// @param known ids of individuals that there were at any time before
    /// @return such as `INVOLVEMENT_BEGUN schools/E-1`, what has changed since
    Set<String> changesSince(Picture before, Set<String> known) {
        var changes = new HashSet<String>();
        involvements.forEach((key, now) -> addChange(changes, before.involvements.get(key), now));
        addresses.forEach((individual, now) -> {
            if (!before.addresses.getOrDefault(individual, Set.of()).containsAll(now)) {
                changes.add("NEW_ADDRESS " + individual);
            }
        });
        Stream.concat(individuals.values().stream(), before.individuals.values().stream())
                .filter(one -> isMatchedAnew(one, before, known))
                .forEach(one -> changes.add("MATCH_CHANGED " + one));
        return changes;
    }

    private boolean isMatchedAnew(String individual, Picture before, Set<String> known) {
        var now = records(individual);
        return known.contains(individual)
                ? !now.equals(before.records(individual))
                : now.stream().anyMatch(before.individuals::containsKey);
    }

    private Set<String> records(String individual) {
        return individuals.entrySet().stream()
                .filter(link -> link.getValue().equals(individual))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static void addChange(Set<String> changes, @Nullable Involvement before, Involvement now) {
        var same = before != null && before.recordKey.equals(now.recordKey);
        var wasOpen = before != null && before.open;
        if (!same || (!wasOpen && now.open)) {
            changes.add("INVOLVEMENT_BEGUN " + now.key);
        }
        if (wasOpen && (!same || !now.open)) {
            changes.add("INVOLVEMENT_ENDED " + now.key);
        }
        if (same && wasOpen == now.open && !now.closed && !now.details.equals(Objects.requireNonNull(before).details)) {
            changes.add("INVOLVEMENT_CHANGED " + now.key);
        }
    }

    /// An involvement as it stands.
    ///
    /// @param details that are told when they change
    record Involvement(String key, String recordKey, boolean closed, boolean open, List<String> details) {

        static Involvement from(Row row) {
            return new Involvement(
                    row.text("key"), row.text("recordKey"), row.flag("closed"), row.flag("open"), row.texts("details"));
        }
    }
}
