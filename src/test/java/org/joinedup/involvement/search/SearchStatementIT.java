package org.joinedup.involvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.joinedup.individual.DecidedGraph;
import org.joinedup.individual.TestMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every record is of an Ada Okafor.
class SearchStatementIT {

    @ParameterizedTest
    @EnumSource
    void tellsFiftyAndAsksForMore(TestGraph way) {
        var graph = way.empty();
        new DecidedGraph(graph, new TestMatcher()).records(keys("homes", 55)).rematch();
        var result = find(graph, "okafor", null);
        assertThat(result.hits()).hasSize(50);
        assertThat(result.hasMore()).isTrue();
        assertThat(find(graph, "homes/7", null).hits()).hasSize(1);
        assertThat(find(graph, "homes/7", null).hasMore()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void tellsNobodyWhoIsNotPublished(TestGraph way) {
        var graph = way.empty();
        var row = Map.of(
                "properties",
                Map.of("id", "ada", "displayName", "Ada", "searchWords", "Nada Iada", "heldValues", List.of("x")),
                "links",
                List.of());
        graph.write(Statement.named("individual/createIndividuals")
                .with("rows", List.of(row))
                .with("version", "test-1")
                .with("matchedAt", ZonedDateTime.parse("2011-03-31T05:00:00Z")));
        assertThat(find(graph, "ada", null).hits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhomSomebodyWasMergedInto(TestGraph way) {
        var graph = way.empty();
        var matcher = new TestMatcher();
        var city = new DecidedGraph(graph, matcher).records("homes/1", "schools/1");
        var before = city.rematch();
        matcher.together("homes/1", "schools/1");
        var after = city.rematch();
        var gone = before.values().stream()
                .filter(id -> !after.containsValue(id))
                .findFirst()
                .orElseThrow();
        assertThat(ids(find(graph, "okafor", null))).containsExactly(after.get("homes/1"));
        assertThat(ids(find(graph, gone, null))).containsExactly(after.get("homes/1"));
        assertThat(ids(find(graph, "schools/1", null))).containsExactly(after.get("homes/1"));
    }

    @ParameterizedTest
    @EnumSource
    void findsNobodyByWhatIsNotShared(TestGraph way) {
        var graph = way.empty();
        var matcher = new TestMatcher().together("homes/1", "schools/2");
        new DecidedGraph(graph, matcher)
                .records("homes/1", "schools/2", "police/3")
                .rematch();
        assertThat(find(graph, "okafor", List.of("homes", "schools")).hits()).hasSize(1);
        assertThat(find(graph, "okafor", List.of()).hits()).isEmpty();
        assertThat(find(graph, "police/3", List.of("homes")).hits()).isEmpty();
        assertThat(find(graph, "schools/2", List.of("homes")).hits()).isEmpty();
        assertThat(find(graph, "schools/2", List.of("schools")).hits()).hasSize(1);
    }

    private static SearchResult find(Graph graph, String typed, @Nullable List<String> systems) {
        var terms = new SearchTerms(typed, null, null, null, null, null, null, null, null, null);
        var question = Question.of(terms, LocalDate.of(2011, 3, 31));
        return new Search(new SearchQueries(graph)).find(question, systems);
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.individual().id()).toList();
    }

    private static String[] keys(String system, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> system + "/" + i).toArray(String[]::new);
    }
}
