package org.joinedup.individual.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphqlErrorException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.joinedup.individual.DecidedGraph;
import org.joinedup.individual.TestMatcher;
import org.joinedup.match.Decision.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Decisions hold at every match, and undoing them gives what was before.
class UndoneDecisionsIT {

    private static final Reason REASON = new Reason("They told me.");

    private final TestMatcher matcher = new TestMatcher();

    private Graph graph;
    private DecidedGraph people;
    private LinkDecisions decisions;

    @BeforeEach
    void graphIsEmpty() {
        begin(TestGraph.IN_PROCESS);
    }

    @ParameterizedTest
    @EnumSource
    void mergeAndUndoneGiveBothIdsBack(TestGraph way) {
        begin(way);
        matcher.together("homes/1", "homes/2").together("schools/1", "schools/2", "schools/3");
        people.records("homes/1", "homes/2", "schools/1", "schools/2", "schools/3");
        var before = people.rematch();

        var id = decide(Kind.MUST_LINK, "homes/1", "schools/1");
        assertThat(people.rematch().values()).containsOnly(before.get("schools/1"));
        assertThat(people.events())
                .containsExactly("MERGED_INTO " + before.get("homes/1") + " " + before.get("schools/1"));
        assertThat(answerTo(before.get("homes/1"))).isEqualTo(before.get("schools/1"));

        decisions.undo(id, REASON, "ash");
        assertThat(people.rematch()).isEqualTo(before);
        assertThat(people.events())
                .containsExactly("WAS_MERGED_INTO " + before.get("homes/1") + " " + before.get("schools/1"));
        assertThat(answerTo(before.get("homes/1"))).isEqualTo(before.get("homes/1"));
        assertThat(answerTo(before.get("schools/1"))).isEqualTo(before.get("schools/1"));
    }

    /// Of two of one record each, either may go on; the other comes back all the same.
    @Test
    void mergeOfEqualsAndUndoneGivesBothIdsBack() {
        people.records("homes/1", "homes/2", "homes/3", "schools/1", "schools/2", "schools/3");
        var before = people.rematch();
        var ids = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> decide(Kind.MUST_LINK, "homes/" + i, "schools/" + (4 - i)))
                .toList();
        assertThat(people.rematch().values().stream().distinct()).hasSize(3);

        ids.forEach(id -> decisions.undo(id, REASON, "ash"));

        assertThat(people.rematch()).isEqualTo(before);
    }

    @Test
    void splitAndUndoneGivesOneIdBack() {
        matcher.together("homes/1", "schools/1");
        people.records("homes/1", "schools/1");
        var before = people.rematch();

        var id = decide(Kind.CANNOT_LINK, "homes/1", "schools/1");
        var apart = people.rematch();
        assertThat(apart.get("homes/1")).isNotEqualTo(apart.get("schools/1"));
        assertThat(people.events())
                .containsExactly("SPLIT_FROM " + apart.get("schools/1") + " " + apart.get("homes/1"));

        decisions.undo(id, REASON, "ash");
        assertThat(people.rematch()).isEqualTo(before);
        decide(Kind.CANNOT_LINK, "homes/1", "schools/1");
        assertThat(people.rematch()).isEqualTo(apart);
    }

    /// Three merge by two decisions; the first is undone first.
    @Test
    void mergesInAChainAreUndoneInAnyOrder() {
        people.records("homes/1", "homes/2", "homes/3");
        var before = people.rematch();
        var first = decide(Kind.MUST_LINK, "homes/1", "homes/2");
        people.rematch();
        var second = decide(Kind.MUST_LINK, "homes/2", "homes/3");
        people.rematch();

        decisions.undo(first, REASON, "ash");
        var without = people.rematch();
        assertThat(without.get("homes/1")).isEqualTo(before.get("homes/1"));
        assertThat(without.get("homes/2")).isEqualTo(without.get("homes/3"));

        decisions.undo(second, REASON, "ash");
        assertThat(people.rematch()).isEqualTo(before);
    }

    /// A new record has come to the individual that went on; it stays where it came to.
    @Test
    void undoingLeavesWhatCameInTheMeantime() {
        people.records("homes/1", "homes/2");
        var before = people.rematch();
        var id = decide(Kind.MUST_LINK, "homes/1", "homes/2");
        people.rematch();
        matcher.together("homes/2", "schools/1", "schools/2");
        people.records("schools/1", "schools/2");
        people.rematch();

        decisions.undo(id, REASON, "ash");

        var after = people.rematch();
        assertThat(after).containsAllEntriesOf(before);
        assertThat(after).containsEntry("schools/1", before.get("homes/2"));
    }

    @Test
    void isRefusedWithTheWayThatItContradicts() {
        people.records("homes/1", "homes/2", "homes/3", "schools/1");
        people.rematch();
        decide(Kind.MUST_LINK, "homes/1", "homes/2");
        decide(Kind.MUST_LINK, "homes/3", "homes/2");
        decide(Kind.CANNOT_LINK, "schools/1", "homes/1");

        assertThatExceptionOfType(GraphqlErrorException.class)
                .isThrownBy(() -> decide(Kind.MUST_LINK, "homes/3", "schools/1"))
                .withMessage("This would make homes/1 and schools/1 one person, who were decided to be two: "
                        + "homes/1 = homes/2 = homes/3 = schools/1. Undo one of these decisions first.");
        assertThatExceptionOfType(GraphqlErrorException.class)
                .isThrownBy(() -> decide(Kind.CANNOT_LINK, "homes/1", "homes/3"))
                .withMessage("Decisions hold the two records together: homes/1 = homes/2 = homes/3. "
                        + "Undo one of them first.");
        assertThatExceptionOfType(GraphqlErrorException.class)
                .isThrownBy(() -> decide(Kind.MUST_LINK, "homes/1", "schools/1"))
                .withMessageContaining("homes/1 = schools/1");
    }

    @Test
    void isTakenAgainOnlyWhenARecordHasChanged() {
        people.records("homes/1", "homes/2");
        people.rematch();
        decide(Kind.MUST_LINK, "homes/1", "homes/2");
        assertThatExceptionOfType(GraphqlErrorException.class)
                .isThrownBy(() -> decide(Kind.MUST_LINK, "homes/2", "homes/1"))
                .withMessageContaining("decided already");

        graph.write(Statement.named("test/changeHash").with("key", "homes/2"));

        assertThat(decide(Kind.MUST_LINK, "homes/2", "homes/1")).isNotBlank();
        assertThat(TestGraph.census()).containsEntry("LinkDecision", 2L);
    }

    @Test
    void isRefusedOnRecordsThatAreNotThere() {
        people.records("homes/1");
        people.rematch();

        assertThatExceptionOfType(GraphqlErrorException.class)
                .isThrownBy(() -> decide(Kind.MUST_LINK, "homes/1", "homes/2"))
                .withMessageContaining("no two source records");
    }

    private void begin(TestGraph way) {
        graph = way.empty();
        matcher.forget();
        people = new DecidedGraph(graph, matcher);
        decisions = new LinkDecisions(
                graph, Clock.fixed(Instant.parse("2011-04-01T09:00:00Z"), ZoneOffset.UTC), event -> {});
    }

    /// @return id of the individual that is answered when somebody asks for this id
    private String answerTo(String id) {
        return graph.findOne(
                        Statement.named("individual/Query.individual")
                                .with("individualId", id)
                                .with("systems", null),
                        row -> row.text("id"))
                .orElseThrow();
    }

    private String decide(Kind kind, String left, String right) {
        return decisions.decide(RecordKeys.parse(left, right).toDecision(kind), REASON, "ash");
    }
}
