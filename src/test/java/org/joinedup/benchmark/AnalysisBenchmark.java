package org.joinedup.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Ledger;
import org.joinedup.cost.ledger.LedgerReading;
import org.joinedup.cost.ledger.Ledgers;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/// How long the analysis of a whole place takes, beside the analysts' statements for the same.
///
/// Not one of the usual tests: `mvn -Dquick test -Dtest=AnalysisBenchmark -Dpeople=65534`.
/// `-Dcity=` names a folder to keep the loaded city in, for the next time; `-Drounds=` says how
/// often each is asked. Every round asks for another window, so that nothing kept answers.
class AnalysisBenchmark {

    private static final int PEOPLE = Integer.getInteger("people", 3_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final int WARM_UP = Integer.getInteger("warmUp", 60);
    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 3, 31);
    private static final String CONCENTRATION = """
        query($window: WindowInput!) {
          costConcentration(window: $window, of: PEOPLE) {
            total a: share(percent: 2.5) { share } b: share(percent: 10) { share } gini curve { population cost }
          }
        }
        """;
    private static final String HOUSEHOLD = """
        query($id: ID!, $window: WindowInput!) {
          householdCost(householdId: $id, window: $window) {
            pence byAgency { code pence } byType { type pence } byMonth { month pence }
          }
        }
        """;
    private static final String WHOLE = """
        query($window: WindowInput!) {
          costConcentration(window: $window, of: PEOPLE) { total share(percent: 2.5) { share } gini receivingAtLeast { people } }
          criteria(window: $window) { criteria { code people households } atLeast { criteria people households } }
          costSegments(window: $window) {
            segments {
              name people pence share majorityAge { from to } overRepresentedAge { from to }
              mosaicGroup { code } mosaicType { code } wards { code index } features { code index }
              services { name pence } types { name pence }
            }
          }
        }
        """;

    private int windows;

    @Test
    void timesTheAnalysis() {
        var folder = System.getProperty("city", "target/analysis-" + PEOPLE + "-" + System.nanoTime());
        try (var city = LoadedCity.start(Path.of(folder), PEOPLE, 1)) {
            var service = tester(city.context().getBean(ExecutionGraphQlService.class));
            var ledger = city.context().getBean(Ledgers.class).current();
            assertThat(ledger.people()).isPositive();
            System.out.printf("%n%-44s %10s %10s %10s%n", "what", "best ms", "median ms", "CPU ms");
            time(
                    "ledger: each person's cost",
                    i -> ledger.ask(CostQuestion.of(window())).byPerson());
            time("GraphQL: concentration", i -> ask(service, CONCENTRATION));
            time("GraphQL: concentration, criteria, segments", i -> ask(service, WHOLE));
            households(service, ledger);
            time("Cypher: analysis/concentration", i -> city.graph().read(statement("concentration"), row -> row));
            time(
                    "Cypher: analysis/householdsOnCriteria",
                    i -> city.graph().read(statement("householdsOnCriteria"), row -> row));
            time("Cypher: analysis/segments", i -> city.graph().read(statement("segments"), row -> row));
            var reading = new LedgerReading(city.context());
            time("read: the whole ledger", i -> reading.whole());
            time("read: what a load without changes leaves", i -> reading.changed());
        }
    }

    /// One household's cost by agency, type and member, of each of many households.
    private void households(GraphQlTester service, Ledger ledger) {
        var homes = ledger.homes();
        time("GraphQL: 1,000 households' costs", round -> {
            for (var i = 0; i < 1_000; i++) {
                var id = homes.id((round * 1_000 + i) % homes.size());
                service.document(HOUSEHOLD)
                        .variable("id", id)
                        .variable("window", Map.of("from", FIRST.toString(), "to", LAST.toString()))
                        .executeAndVerify();
            }
        });
    }

    private void ask(GraphQlTester service, String document) {
        var window = window();
        service.document(document)
                .variable(
                        "window",
                        Map.of(
                                "from",
                                window.from().toString(),
                                "to",
                                window.to().toString()))
                .executeAndVerify();
    }

    /// Each time another one, of nearly two years.
    private Window window() {
        windows++;
        return new Window(FIRST.plusDays(windows % 97), LAST.minusDays(windows % 89));
    }

    private Statement statement(String name) {
        var window = window();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", window.from());
        parameters.put("to", window.to());
        parameters.put("systems", null);
        parameters.put("priceYear", null);
        parameters.put("percent", 2.5);
        parameters.put("atLeast", 1L);
        parameters.put("upTo", List.of(2.5, 5.0, 7.5, 10.0, 100.0));
        parameters.put("types", List.of("SEN_STATEMENT", "SCHOOL_ACTION_PLUS"));
        return new Statement("analysis/" + name, parameters);
    }

    private static GraphQlTester tester(ExecutionGraphQlService service) {
        var caller = new Caller("benchmark", Set.of(Role.ANALYST));
        return ExecutionGraphQlServiceTester.builder(service)
                .configureExecutionInput(
                        (input, builder) -> builder.graphQLContext(context -> context.put(Caller.class, caller))
                                .build())
                .responseTimeout(Duration.ofMinutes(2))
                .build();
    }

    private void time(String name, IntConsumer work) {
        var threads = ManagementFactory.getThreadMXBean();
        var slow = name.startsWith("Cypher") || name.startsWith("read");
        var warm = slow ? 2 : WARM_UP;
        for (var i = 0; i < warm; i++) {
            work.accept(i);
        }
        var rounds = slow ? Math.min(ROUNDS, 5) : ROUNDS;
        var millis = new double[rounds];
        var cpu = threads.getCurrentThreadCpuTime();
        for (var i = 0; i < rounds; i++) {
            var begun = System.nanoTime();
            work.accept(i);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        Arrays.sort(millis);
        System.out.printf("%-44s %10.1f %10.1f %10.1f%n", name, millis[0], millis[rounds / 2], cpu / 1e6 / rounds);
    }
}
