package org.joinedup.individual.review;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/review/` that answer fields, one method for each file.
@Component
class ReviewQueries {

    /// How long an individual that was split off another is worth a look.
    private static final int RECENT_DAYS = 90;

    private final Graph graph;
    private final Clock clock;

    ReviewQueries(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// @param kinds null for all
    Window<ReviewItem> reviewQueue(@Nullable List<ReviewKind> kinds, Page page) {
        var since = clock.instant().atZone(ZoneOffset.UTC).minusDays(RECENT_DAYS);
        var names = kinds == null ? null : kinds.stream().map(ReviewKind::name).toList();
        return page.window(
                graph,
                Statement.named("review/Query.reviewQueue").with("kinds", names).with("since", since),
                ReviewItem::from);
    }

    /// @return an entry for every item that is about a decision
    Map<ReviewItem, LinkDecision> decisions(List<ReviewItem> items) {
        var ids = items.stream()
                .map(ReviewItem::decisionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var found = graph.read(Statement.named("review/decisions").with("ids", ids), LinkDecision::from).stream()
                .collect(toMap(LinkDecision::id, Function.identity()));
        return items.stream()
                .distinct()
                .filter(item -> item.decisionId() != null && found.containsKey(item.decisionId()))
                .collect(toMap(Function.identity(), item -> found.get(item.decisionId())));
    }

    MatchQuality matchQuality() {
        return graph.findOne(Statement.named("review/Query.matchQuality"), MatchQuality::from)
                .orElseThrow();
    }

    Window<LinkDecision> linkDecisions(DecisionSearch search, Page page) {
        return page.window(
                graph,
                Statement.named("review/Query.linkDecisions")
                        .with("inForce", search.inForce())
                        .with("record", search.record()),
                LinkDecision::from);
    }

    Optional<LinkDecision> decision(String id) {
        return graph.findOne(Statement.named("review/decisions").with("ids", List.of(id)), LinkDecision::from);
    }

    Optional<LinkDecision> decisionOn(RecordKeys keys) {
        var statement = Statement.named("review/decisionOnPair")
                .with("leftKey", keys.left().text())
                .with("rightKey", keys.right().text());
        return graph.findOne(statement, LinkDecision::from);
    }

    /// @return whom the two records are linked to: one or two, none twice
    List<Individual> individualsOf(RecordKeys keys) {
        var both = List.of(keys.left().text(), keys.right().text());
        return graph.read(Statement.named("review/linkedIndividuals").with("keys", both), Individual::from).stream()
                .distinct()
                .toList();
    }

    /// @return an entry for every individual asked for, strongest first
    Map<Individual, List<RelatedIndividual>> possiblySameAs(List<Individual> individuals) {
        return related("review/Individual.possiblySameAs", individuals);
    }

    /// @return an entry for every individual asked for, strongest first
    Map<Individual, List<RelatedIndividual>> familyLinks(List<Individual> individuals) {
        return related("review/Individual.familyLinks", individuals);
    }

    /// @return an entry for every individual of several records, in bits
    Map<Individual, Double> weakestLinks(List<Individual> individuals) {
        var found = byId("review/Individual.weakestLink", individuals, row -> row.decimal("weakestLink"));
        return individuals.stream()
                .distinct()
                .filter(one -> found.containsKey(one.id()))
                .collect(toMap(Function.identity(), one -> found.get(one.id())));
    }

    private Map<Individual, List<RelatedIndividual>> related(String statement, List<Individual> individuals) {
        var found = byId(
                statement,
                individuals,
                row -> row.rows("related").stream().map(RelatedIndividual::from).toList());
        return individuals.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }

    private <T> Map<String, T> byId(String statement, List<Individual> individuals, Function<Row, T> mapper) {
        var ids = individuals.stream().map(Individual::id).distinct().toList();
        return graph
                .read(
                        Statement.named(statement).with("individualIds", ids),
                        row -> Map.entry(row.text("individualId"), mapper.apply(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
