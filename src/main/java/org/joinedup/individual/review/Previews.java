package org.joinedup.individual.review;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individuals;
import org.joinedup.individual.Regrouping;
import org.joinedup.individual.Regrouping.Group;
import org.joinedup.individual.review.DecisionPreview.Counts;
import org.joinedup.individual.review.DecisionPreview.PreviewedIndividual;
import org.joinedup.match.Decision;
import org.joinedup.source.SourceRecordKey;
import org.springframework.stereotype.Component;

/// Says what a decision would change, by matching as if it were taken.
///
/// One at a time, because each holds all records in memory.
@Component
class Previews {

    private final Individuals individuals;
    private final Graph graph;

    Previews(Individuals individuals, Graph graph) {
        this.individuals = individuals;
        this.graph = graph;
    }

    /// @param decision that contradicts none in force
    /// @throws graphql.GraphqlErrorException if a record is not there
    synchronized DecisionPreview preview(Decision decision) {
        requireRecords(decision);
        var regrouping = individuals.preview(decision);
        return new DecisionPreview(previewed(regrouping.before()), previewed(regrouping.after()));
    }

    private void requireRecords(Decision decision) {
        var keys = List.of(decision.left().text(), decision.right().text());
        var found = graph.read(Statement.named("review/linkedIndividuals").with("keys", keys), row -> row);
        if (found.size() < keys.size()) {
            throw CallerMistake.because("There are no two source records with these keys.");
        }
    }

    private List<PreviewedIndividual> previewed(List<Group> groups) {
        var counts = counts(groups);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> new PreviewedIndividual(
                        groups.get(i).id(), groups.get(i).keys(), Objects.requireNonNull(counts.get((long) i))))
                .toList();
    }

    private Map<Long, Counts> counts(List<Regrouping.Group> groups) {
        var keys = groups.stream()
                .map(group -> group.keys().stream().map(SourceRecordKey::text).toList())
                .toList();
        return graph.read(Statement.named("review/countsOfRecords").with("groups", keys), Previews::counted).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<Long, Counts> counted(Row row) {
        return Map.entry(
                row.integer("number"),
                new Counts(row.integer("involvements"), row.integer("interventions"), row.integer("households")));
    }
}
