package org.joinedup.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.joinedup.cost.Window;
import org.joinedup.cost.criteria.CriteriaOfWindow;
import org.joinedup.cost.criteria.CriteriaResults;
import org.joinedup.cost.criteria.Criterion;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.individual.LoadPublished;
import org.junit.jupiter.api.Test;

/// Times the statements of the 16 criteria on a demo city, and counts who meets them.
///
/// Not one of the usual tests: `mvn -Dquick test -Dtest=CriteriaBenchmark -Dpeople=65534`.
/// `-Dcity=` names a folder to keep the loaded city in, for the next time.
class CriteriaBenchmark {

    private static final int PEOPLE = Integer.getInteger("people", 3_000);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int ROUNDS = 15;
    private static final Window TWO_YEARS = new Window(LocalDate.of(2009, 4, 1), LocalDate.of(2011, 3, 31));

    @Test
    void countsAndTimes() throws IOException {
        var folder = System.getProperty("city", "target/criteria-" + PEOPLE + "-" + SEED + "-" + System.nanoTime());
        try (var city = LoadedCity.start(Path.of(folder), PEOPLE, SEED)) {
            timeStatements(city.graph());
            var results = city.context().getBean(CriteriaResults.class);
            System.out.printf(
                    "all 16, kept for the window: %s%n",
                    times(() -> {
                        city.context().publishEvent(new LoadPublished());
                        return results.of(TWO_YEARS, null);
                    }));
            print(results.of(TWO_YEARS, null));
            assertThat(results.of(TWO_YEARS, null).individuals(Criterion.CHILD_IN_NEED))
                    .isNotEmpty();
        }
    }

    private static void timeStatements(Graph graph) throws IOException {
        try (var files = Files.list(Path.of("cypher/criteria"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".cypher", ""))
                    .filter(name -> !name.startsWith("Query."))
                    .sorted()
                    .toList();
            names.forEach(name -> time(graph, "criteria/" + name));
        }
        time(graph, "analysis/householdsOnCriteria");
    }

    private static void time(Graph graph, String name) {
        var statement = Statement.named(name)
                .with("from", TWO_YEARS.from())
                .with("to", TWO_YEARS.to())
                .with("atLeast", 1L)
                .with("systems", null);
        var rows = graph.read(statement, row -> row).size();
        System.out.printf("%-50s %6d rows, %s%n", name, rows, times(() -> graph.read(statement, row -> row)));
    }

    /// @return of the rounds, each in milliseconds
    private static String times(Supplier<?> work) {
        var millis = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            work.get();
            millis[round] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return "best %.1f ms, median %.1f ms".formatted(millis[0], millis[ROUNDS / 2]);
    }

    private static void print(CriteriaOfWindow results) {
        for (var one : Criterion.values()) {
            System.out.printf(
                    "%-40s people %6d households %6d%n",
                    one,
                    results.individuals(one).size(),
                    results.households(one).size());
        }
        printAtLeast("people", results::individuals);
        printAtLeast("households", results::households);
    }

    private static void printAtLeast(String who, Function<Criterion, List<String>> meeting) {
        var counts = new HashMap<String, Integer>();
        for (var criterion : Criterion.values()) {
            meeting.apply(criterion).forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        IntStream.rangeClosed(1, most)
                .forEach(least -> System.out.printf(
                        "%s that meet at least %d: %d%n",
                        who,
                        least,
                        counts.values().stream().filter(met -> met >= least).count()));
    }
}
