package org.joinedup.individual.review;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphqlErrorException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.TestGraph;
import org.joinedup.individual.DecidedGraph;
import org.joinedup.individual.TestMatcher;
import org.joinedup.match.Decision;
import org.joinedup.match.Decision.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hundreds of decisions at once hold at every match, and undoing them in any order gives what was
/// before.
class ManyDecisionsIT {

    private static final Reason REASON = new Reason("They told me.");

    private final TestMatcher matcher = new TestMatcher();

    /// Of each record, whom it is together with before anything is decided.
    private final Map<String, String> groups = new TreeMap<>();

    private final Graph graph = TestGraph.IN_PROCESS.empty();
    private final DecidedGraph people = new DecidedGraph(graph, matcher);
    private final LinkDecisions decisions =
            new LinkDecisions(graph, Clock.fixed(Instant.parse("2011-04-01T09:00:00Z"), ZoneOffset.UTC), event -> {});

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void twoHundredHoldWhateverTheMatchFinds(int seed) {
        var random = new Random(seed);
        var keys = stageGroups(random);
        people.rematch();
        var made = decideTwoHundred(keys, random);
        people.rematch();
        assertHold(made.values());
        var content = GraphContent.of(graph);

        people.rematch();

        assertThat(GraphContent.of(graph).changesSince(content)).isEmpty();
        regroup(keys, random);
        people.rematch();
        assertHold(made.values());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void twoHundredAreUndoneExactly(int seed) {
        var random = new Random(seed);
        var keys = stageGroups(random);
        var before = people.rematch();
        var made = new ArrayList<>(decideTwoHundred(keys, random).keySet());
        Collections.shuffle(made, random);

        for (var i = 0; i < made.size(); i++) {
            decisions.undo(made.get(i), REASON, "ash");
            if (i % 20 == 0) {
                people.rematch();
            }
        }

        assertThat(differences(before, people.rematch())).isEmpty();
    }

    private String decide(Kind kind, String left, String right) {
        return decisions.decide(RecordKeys.parse(left, right).toDecision(kind), REASON, "ash");
    }

    private List<String> stageGroups(Random random) {
        var keys = IntStream.range(0, 300).mapToObj(i -> "homes/" + (1000 + i)).toList();
        people.records(keys.toArray(String[]::new));
        keys.forEach(key -> groups.put(key, "g" + random.nextInt(150)));
        restore(keys);
        return keys;
    }

    private void restore(List<String> keys) {
        matcher.forget();
        groups.values().stream()
                .distinct()
                .forEach(group -> matcher.together(keys.stream()
                        .filter(key -> group.equals(groups.get(key)))
                        .toArray(String[]::new)));
    }

    private void regroup(List<String> keys, Random random) {
        matcher.forget();
        for (var i = 0; i < 100; i++) {
            matcher.together(keys.get(random.nextInt(300)), keys.get(random.nextInt(300)), keys.get(i));
        }
    }

    private Map<String, Decision> decideTwoHundred(List<String> keys, Random random) {
        var made = new LinkedHashMap<String, Decision>();
        while (made.size() < 200) {
            var kind = random.nextBoolean() ? Kind.MUST_LINK : Kind.CANNOT_LINK;
            var left = keys.get(random.nextInt(300));
            var right = kind == Kind.MUST_LINK ? keys.get(random.nextInt(300)) : neighbour(left, keys, random);
            try {
                var keysOfBoth = RecordKeys.parse(left, right);
                made.put(decide(kind, left, right), keysOfBoth.toDecision(kind));
                if (made.size() % 20 == 0) {
                    people.rematch();
                }
            } catch (GraphqlErrorException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        return made;
    }

    private String neighbour(String key, List<String> keys, Random random) {
        var together = keys.stream()
                .filter(one -> groups.get(one).equals(groups.get(key)))
                .toList();
        return together.get(random.nextInt(together.size()));
    }

    private void assertHold(Iterable<Decision> made) {
        var ids = people.ids();
        assertThat(made)
                .allSatisfy(one -> assertThat(ids.get(one.left().text())
                                .equals(ids.get(one.right().text())))
                        .isEqualTo(one.kind() == Kind.MUST_LINK));
    }

    /// @return such as `homes/1: was a, is b`
    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(key -> !before.get(key).equals(after.get(key)))
                .map(key -> "%s: was %s, is %s".formatted(key, before.get(key), after.get(key)))
                .toList();
    }
}
