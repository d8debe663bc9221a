package org.joinedup.cost.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.RandomPlace;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The analysts' statements give what the ledger gives, to the penny.
class AnalysedConcentrationIT {

    private static final int WINDOWS = 6;

    private final Graph graph = TestGraph.IN_PROCESS.empty();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithTheGraph(long seed) {
        var random = new Random(seed);
        var ledger = RandomPlace.in(graph, random);
        for (var i = 0; i < WINDOWS; i++) {
            var year = random.nextBoolean() ? new PriceYear(2010) : null;
            var systems = random.nextInt(3) == 0 ? Set.of("homes") : null;
            var question = new CostQuestion(RandomPlace.window(random), year, CostFilter.ALL, systems);
            var costs = ledger.ask(question);
            sharesAgree(costs, random.nextInt(1000) / 10.0);
            servicesAgree(costs);
        }
    }

    private void sharesAgree(Costs costs, double percent) {
        var spread = Gathered.of(costs, ConcentrationOf.PEOPLE).spread();
        var found = graph.read(
                        of("analysis/concentration", costs)
                                .with("priceYear", year(costs))
                                .with("percent", percent),
                        row -> row)
                .getFirst();
        var share = spread.share(percent);
        assertThat(List.of(found.integer("population"), found.integer("total")))
                .containsExactly((long) spread.units(), spread.total());
        assertThat(new CostShare(
                        percent, (int) found.integer("units"), found.integer("pence"), found.decimal("share")))
                .isEqualTo(share);
        assertThat(found.decimal("gini")).isCloseTo(spread.gini(), within(1e-12));
    }

    private void servicesAgree(Costs costs) {
        var found = graph.read(of("analysis/servicesReceived", costs), AnalysedConcentrationIT::toReceiving);
        assertThat(found).isEqualTo(new Concentrations().receivingAtLeast(costs));
    }

    private static ReceivingAtLeast toReceiving(Row row) {
        return new ReceivingAtLeast(
                (int) row.integer("services"), (int) row.integer("people"), (int) row.integer("households"));
    }

    private static String year(Costs costs) {
        var year = costs.question().priceYear();
        return year == null ? null : year.toString();
    }

    private static Statement of(String name, Costs costs) {
        var question = costs.question();
        return Statement.named(name)
                .with("from", question.window().from())
                .with("to", question.window().to())
                .with(
                        "systems",
                        question.systems() == null ? null : List.copyOf(question.systems()));
    }
}
