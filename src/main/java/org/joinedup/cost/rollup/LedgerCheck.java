package org.joinedup.cost.rollup;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.rollup.Lines.AgencyCost;
import org.joinedup.cost.rollup.Lines.AreaCost;
import org.joinedup.cost.rollup.Lines.MonthCost;
import org.joinedup.cost.rollup.Lines.TypeCost;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.springframework.stereotype.Component;

/// Adds a cost up in every way, and once more by the analysts' statement straight from the graph.
@Component
class LedgerCheck {

    private final Graph graph;

    LedgerCheck(Graph graph) {
        this.graph = graph;
    }

    /// @param costs of everything: without a filter
    Outcome of(Costs costs) {
        var place = new RollUp(costs, Scope.PLACE);
        return new Outcome(
                place.window(),
                costs.total(),
                byPerson(costs),
                byHousehold(costs),
                place.unattributed(),
                place.byAgency().stream().mapToLong(AgencyCost::pence).sum(),
                place.byType().stream().mapToLong(TypeCost::pence).sum(),
                place.byWard().stream().mapToLong(AreaCost::pence).sum(),
                place.byMonth().stream().mapToLong(MonthCost::pence).sum(),
                inGraph(costs));
    }

    private static long byPerson(Costs costs) {
        var pence = new long[costs.ledger().people()];
        costs.forEach(part -> pence[part.person()] += part.pence());
        return LongStream.of(pence).sum();
    }

    /// With what can't be placed.
    private static long byHousehold(Costs costs) {
        var pence = new long[costs.ledger().homes().size() + 1];
        costs.forEach(part -> pence[part.household() + 1] += part.pence());
        return LongStream.of(pence).sum();
    }

    private long inGraph(Costs costs) {
        var question = costs.question();
        var year = question.priceYear();
        var statement = Statement.named("analysis/costByType")
                .with("from", question.window().from())
                .with("to", question.window().to())
                .with("priceYear", year == null ? null : year.toString())
                .with("systems", question.systems() == null ? null : List.copyOf(question.systems()));
        return graph.read(statement, row -> row.integer("pence")).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /// One cost, added up over what each component names, in pence.
    record Outcome(
            Window window,
            long ledger,
            long people,
            long households,
            long unattributed,
            long agencies,
            long types,
            long wards,
            long months,
            long graph) {

        public boolean agrees() {
            return Stream.of(people, households, agencies, types, wards, months, graph)
                    .allMatch(sum -> sum == ledger);
        }
    }
}
