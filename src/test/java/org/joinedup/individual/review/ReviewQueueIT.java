package org.joinedup.individual.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.Page;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.joinedup.individual.DecidedGraph;
import org.joinedup.individual.TestMatcher;
import org.joinedup.match.Decision.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewQueueIT {

    private static final Reason REASON = new Reason("They told me.");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2011-04-01T09:00:00Z"), ZoneOffset.UTC);

    private final TestMatcher matcher = new TestMatcher();
    private Graph graph;
    private DecidedGraph people;
    private LinkDecisions decisions;
    private ReviewQueries queries;

    @BeforeEach
    void graphIsEmpty() {
        graph = TestGraph.IN_PROCESS.empty();
        people = new DecidedGraph(graph, matcher);
        decisions = new LinkDecisions(graph, CLOCK, event -> {});
        queries = new ReviewQueries(graph, CLOCK);
    }

    /// Uncertainty at 0 bits is 1 and at 2 bits 4 * 0.8 * 0.2 = 0.64, so three records at 2 bits
    /// are worth 1.92 and two at none 2.
    @Test
    void putsWhatIsMostWorthFirst() {
        matcher.together("homes/1", "homes/2").possible("homes/1", "homes/3", 2).possible("homes/3", "homes/4", 0);
        people.records("homes/1", "homes/2", "homes/3", "homes/4");
        people.rematch();

        var queue = queue();

        assertThat(queue)
                .extracting(
                        ReviewItem::kind,
                        item -> item.left().recordId(),
                        item -> item.right().recordId())
                .containsExactly(
                        tuple(ReviewKind.POSSIBLE_MATCH, "3", "4"), tuple(ReviewKind.POSSIBLE_MATCH, "1", "3"));
        assertThat(queue.getFirst().worth()).isEqualTo(2);
        assertThat(queue.getLast().worth()).isCloseTo(1.92, within(1e-9));
        assertThat(queue.getLast().records()).isEqualTo(3);
        assertThat(queue.getLast().auditSubjects()).hasSize(2);
    }

    @Test
    void isLeftByWhatIsDecided() {
        matcher.possible("homes/1", "homes/2", 2).possible("homes/3", "homes/4", 0);
        people.records("homes/1", "homes/2", "homes/3", "homes/4");
        people.rematch();

        decide(Kind.CANNOT_LINK, "homes/1", "homes/2");
        decide(Kind.MUST_LINK, "homes/3", "homes/4");

        assertThat(queue()).isEmpty();
        people.rematch();
        assertThat(queue()).isEmpty();
    }

    @Test
    void holdsWhoseRecordsContradictOneAnother() {
        matcher.together("homes/1", "schools/1");
        people.record("homes/1", "9991234004").record("schools/1", "9991234012");
        people.rematch();
        assertThat(queue()).extracting(ReviewItem::kind).containsExactly(ReviewKind.CONFLICT);

        decide(Kind.MUST_LINK, "homes/1", "schools/1");

        assertThat(queue()).isEmpty();
    }

    @Test
    void holdsADecisionWhoseRecordsHaveChangedUntilItIsTakenAgain() {
        people.records("homes/1", "homes/2");
        people.rematch();
        var id = decide(Kind.MUST_LINK, "homes/1", "homes/2");
        people.rematch();
        assertThat(queue()).isEmpty();

        graph.write(Statement.named("test/changeHash").with("key", "homes/2"));

        assertThat(queue())
                .extracting(ReviewItem::kind, ReviewItem::decisionId)
                .containsExactly(tuple(ReviewKind.CHANGED_DECISION, id));
        assertThat(queries.decision(id).orElseThrow().recordsChanged()).isTrue();
        decide(Kind.MUST_LINK, "homes/1", "homes/2");
        assertThat(queue()).isEmpty();
    }

    @Test
    void holdsWhoWasSplitOffByTheMatchAndNotByPeople() {
        matcher.together("homes/1", "homes/2").together("schools/1", "schools/2");
        people.records("homes/1", "homes/2", "schools/1", "schools/2");
        people.rematch();
        decide(Kind.CANNOT_LINK, "schools/1", "schools/2");
        matcher.together("homes/1").together("homes/2");

        people.rematch();

        assertThat(queue())
                .extracting(
                        ReviewItem::kind,
                        item -> item.left().text(),
                        item -> item.right().text())
                .containsExactly(tuple(ReviewKind.BROKEN_CLUSTER, "homes/1", "homes/2"));
    }

    /// One of a hundred is drawn by its key, so one of a thousand pairs is for sure.
    @Test
    void measuresHowOftenTheMatchIsRight() {
        for (var i = 0; i < 500; i++) {
            matcher.together("homes/" + i, "schools/" + i);
            people.records("homes/" + i, "schools/" + i);
        }
        people.rematch();
        var drawn = queue();
        assertThat(drawn).hasSizeBetween(2, 30).extracting(ReviewItem::kind).containsOnly(ReviewKind.SAMPLE);
        assertThat(queries.matchQuality()).isEqualTo(new MatchQuality(1000, drawn.size(), 0, 0));

        decide(Kind.MUST_LINK, drawn.get(0).left().text(), drawn.get(0).right().text());
        decide(
                Kind.CANNOT_LINK,
                drawn.get(1).left().text(),
                drawn.get(1).right().text());
        people.rematch();

        var quality = queries.matchQuality();
        assertThat(quality).isEqualTo(new MatchQuality(998, drawn.size() - 2, 1, 1));
        assertThat(quality.precision()).isEqualTo(0.5);
        assertThat(quality.precisionLow()).isCloseTo(0.0945, within(0.0001));
        assertThat(queue()).hasSize(drawn.size() - 2);
    }

    /// Nobody draws a pair that is decided, but it was drawn when it was decided first.
    @Test
    void countsADrawnLinkThatIsDecidedAgain() {
        for (var i = 0; i < 300; i++) {
            matcher.together("homes/" + i, "schools/" + i);
            people.records("homes/" + i, "schools/" + i);
        }
        people.rematch();
        var drawn = queue().getFirst();
        decide(Kind.MUST_LINK, drawn.left().text(), drawn.right().text());
        people.rematch();
        graph.write(Statement.named("test/changeHash").with("key", drawn.left().text()));

        decide(Kind.MUST_LINK, drawn.left().text(), drawn.right().text());

        assertThat(queries.matchQuality().right()).isEqualTo(1);
    }

    @Test
    void isTheSameAfterAMatchOfTheSame() {
        matcher.possible("homes/1", "homes/2", 2).family("homes/2", "homes/3", 8);
        people.records("homes/1", "homes/2", "homes/3");
        people.rematch();
        var content = GraphContent.of(graph);
        assertThat(TestGraph.census()).containsEntry("POSSIBLY_SAME_AS", 1L).containsEntry("FAMILY_LINK", 1L);

        people.rematch();

        assertThat(GraphContent.of(graph).changesSince(content)).isEmpty();
    }

    /// Individuals of whom somebody knows and of whom nobody does are tied in different steps.
    @Test
    void followsWhatTheMatchFindsPossible() {
        people.records("homes/1", "homes/2");
        people.rematch();
        people.records("homes/3");
        matcher.possible("homes/1", "homes/2", 2).possible("homes/2", "homes/3", 1);
        people.rematch();
        assertThat(queue()).hasSize(2);

        matcher.forget();
        matcher.possible("homes/1", "homes/2", 3);
        people.rematch();

        assertThat(queue()).singleElement().extracting(ReviewItem::matchWeight).isEqualTo(3.0);
    }

    private List<ReviewItem> queue() {
        return queries.reviewQueue(null, new Page(0, 100)).getContent();
    }

    private String decide(Kind kind, String left, String right) {
        return decisions.decide(RecordKeys.parse(left, right).toDecision(kind), REASON, "ash");
    }
}
