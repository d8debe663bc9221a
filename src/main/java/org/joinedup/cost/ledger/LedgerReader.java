package org.joinedup.cost.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.cost.price.PriceLibraries;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what the ledger is made of.
@Component
class LedgerReader {

    private static final Comparator<LedgerPerson> BY_ID = comparing(LedgerPerson::id);

    private final Graph graph;
    private final PriceLibraries prices;

    LedgerReader(Graph graph, PriceLibraries prices) {
        this.graph = graph;
        this.prices = prices;
    }

    /// @return moment of the latest load; the earliest moment there is when there was none
    Instant latestLoad() {
        return graph.read(Statement.named("cost/latestLoad"), row -> row.moment("at")).stream()
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /// Reads everybody.
    Ledger read() {
        var at = latestLoad();
        var names = new Dictionaries();
        return ledger(at, names, people(null, names));
    }

    /// Reads those again who may have changed since a ledger was read; the others are the same.
    Ledger readAfter(Ledger before) {
        var at = latestLoad();
        var changed = graph.read(
                Statement.named("cost/peopleChangedSince").with("since", before.at().atZone(ZoneOffset.UTC)),
                row -> row.text("individualId"));
        var others = Arrays.stream(before.all())
                .filter(person -> Collections.binarySearch(changed, person.id()) < 0)
                .toList();
        var again = people(changed, before.names());
        return ledger(at, before.names(), Stream.concat(others.stream(), again.stream()).sorted(BY_ID).toList());
    }

    private Ledger ledger(Instant at, Dictionaries names, List<LedgerPerson> some) {
        var people = some.toArray(LedgerPerson[]::new);
        var homes = graph.read(Statement.named("cost/homes"), HomeRow::from);
        return new Ledger(at, people, names, new Homes(people, homes, names.households()), prices.current());
    }

    /// @param ids of whom, by their order; null for everybody
    /// @return by their ids, those who have records
    private List<LedgerPerson> people(@Nullable List<String> ids, Dictionaries names) {
        var rows = graph.read(statement("cost/interventions", ids), InterventionRow::from).stream()
                .collect(groupingBy(InterventionRow::individualId));
        var stays = graph.read(statement("cost/stays", ids), StayRow::from).stream()
                .collect(groupingBy(StayRow::individualId));
        return graph.read(statement("cost/people", ids), Traits::from).stream()
                .map(one -> new LedgerPerson(
                        one,
                        PersonStays.of(stays.getOrDefault(one.individualId(), List.of()), names),
                        PersonRows.of(rows.getOrDefault(one.individualId(), List.of()), names)))
                .sorted(BY_ID)
                .toList();
    }

    private static Statement statement(String name, @Nullable List<String> ids) {
        return Statement.named(ids == null ? name : name + "Of").with("individualIds", ids);
    }
}
