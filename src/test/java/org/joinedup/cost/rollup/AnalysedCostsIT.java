package org.joinedup.cost.rollup;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Ledger;
import org.joinedup.cost.ledger.RandomPlace;
import org.joinedup.cost.rollup.Lines.AgencyCost;
import org.joinedup.cost.rollup.Lines.TypeCost;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The analysts' statements give what the ledger gives, to the penny.
class AnalysedCostsIT {

    private static final int WINDOWS = 6;

    private final Graph graph = TestGraph.IN_PROCESS.empty();

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void agreeWithTheGraph(long seed) {
        var random = new Random(seed);
        var ledger = RandomPlace.in(graph, random);
        for (var i = 0; i < WINDOWS; i++) {
            var year = random.nextBoolean() ? new PriceYear(2010) : null;
            var costs = ledger.ask(new CostQuestion(RandomPlace.window(random), year, CostFilter.ALL, null));
            var place = new RollUp(costs, Scope.PLACE);
            assertThat(inGraph("costByType", "type", costs))
                    .isEqualTo(place.byType().stream().collect(toMap(TypeCost::type, TypeCost::pence)));
            assertThat(inGraph("costByAgency", "agency", costs))
                    .isEqualTo(place.byAgency().stream().collect(toMap(AgencyCost::code, AgencyCost::pence)));
            assertThat(inGraph("costByIndividual", "individualId", costs)).isEqualTo(byPerson(costs));
            assertThat(inGraph("costByHousehold", "householdId", costs)).isEqualTo(byHousehold(costs));
            reachAgrees(ledger, costs);
            assertThat(new LedgerCheck(graph).of(costs).agrees()).isTrue();
        }
    }

    private void reachAgrees(Ledger ledger, Costs all) {
        var services = Set.of("Care team", "Visitors");
        var question = all.question();
        var filter = new CostFilter(null, services, null, null, null);
        var costs = ledger.ask(new CostQuestion(question.window(), question.priceYear(), filter, null));
        var place = new RollUp(costs, Scope.PLACE);
        var households = byHousehold(costs).size();
        var found = graph.read(
                        analysis("reach", costs).with("services", List.copyOf(services)),
                        row -> List.of(row.integer("people"), row.integer("households"), row.integer("pence")))
                .getFirst();
        assertThat(found).containsExactly((long) place.people(), (long) households, place.pence());
    }

    private static Map<String, Long> byPerson(Costs costs) {
        var tally =
                new Tally<String>(part -> costs.ledger().person(part.person()).id());
        costs.forEach(tally);
        return tally.highestFirst().stream().collect(toMap(sum -> sum.key(), sum -> sum.pence()));
    }

    private static Map<String, Long> byHousehold(Costs costs) {
        var homes = costs.ledger().homes();
        var tally = new Tally<String>(part -> part.household() < 0 ? "" : homes.id(part.household()));
        costs.forEach(tally);
        return tally.highestFirst().stream()
                .filter(sum -> !sum.key().isEmpty())
                .collect(toMap(sum -> sum.key(), sum -> sum.pence()));
    }

    private Map<String, Long> inGraph(String name, String key, Costs costs) {
        var window = costs.question().window();
        var statement = Statement.named("analysis/" + name)
                .with("from", window.from())
                .with("to", window.to())
                .with("priceYear", Objects.toString(costs.question().priceYear(), null))
                .with("systems", null);
        return graph.read(statement, row -> Map.entry(row.text(key), row.integer("pence"))).stream()
                .filter(one -> one.getValue() > 0)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Statement analysis(String name, Costs costs) {
        var window = costs.question().window();
        return Statement.named("analysis/" + name)
                .with("from", window.from())
                .with("to", window.to())
                .with("priceYear", Objects.toString(costs.question().priceYear(), null))
                .with("systems", null);
    }
}
