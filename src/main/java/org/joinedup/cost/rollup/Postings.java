package org.joinedup.cost.rollup;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Homes;
import org.joinedup.cost.ledger.LedgerReader;
import org.joinedup.cost.ledger.LedgerReader.Excerpt;
import org.joinedup.cost.ledger.Part;
import org.joinedup.cost.rollup.Lines.MemberCost;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individual;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/// Reads the rows behind a person's or household's cost and explains each part of it.
@Component
class Postings {

    private final Graph graph;
    private final LedgerReader reader;

    Postings(Graph graph, LedgerReader reader) {
        this.graph = graph;
        this.reader = reader;
    }

    /// @return postings by individual, key of the intervention, unit cost, agency and days
    Window<Posting> of(RollUp rollUp, Page page) {
        var scope = rollUp.scope();
        var excerpt = reader.excerpt(rollUp.costs().ledger(), Objects.requireNonNull(scope.people()));
        var costs = excerpt.ledger().ask(rollUp.costs().question());
        var all = new ArrayList<Posting>();
        scope.everybodyOf(excerpt.ledger()).forEach(costs, part -> all.add(posting(part, costs, excerpt)));
        return page.of(all);
    }

    private static Posting posting(Part part, Costs costs, Excerpt excerpt) {
        var ledger = costs.ledger();
        var agency = costs.agencies().get(part.agency());
        return new Posting(
                excerpt.key(part),
                ledger.person(part.person()).id(),
                part.household() == Homes.NONE ? null : ledger.homes().id(part.household()),
                part.cost(),
                agency,
                LocalDate.ofEpochDay(part.first()),
                LocalDate.ofEpochDay(part.last()),
                part.pence(),
                Explanation.of(part, costs));
    }

    /// @return an entry for every member
    Map<MemberCost, Individual> individuals(List<MemberCost> members) {
        var ids = members.stream().map(MemberCost::individualId).distinct().toList();
        var found =
                graph.read(Statement.named("cost/individuals").with("individualIds", ids), Individual::from).stream()
                        .collect(toMap(Individual::id, identity()));
        return members.stream()
                .distinct()
                .filter(member -> found.containsKey(member.individualId()))
                .collect(toMap(identity(), member -> found.get(member.individualId())));
    }
}
