package org.joinedup.cost.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joinedup.cost.price.PriceLibraries;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.springframework.stereotype.Component;

/// Reads what the ledger is made of.
///
/// Who is read again after a load is who may have changed; the others are copied as they are. So a
/// ledger that was brought up to date equals one that is read whole.
@Component
public class LedgerReader {

    private static final int AT_A_TIME = 10_000;
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
        return ledger(at, names, people(ids(Statement.named("cost/individualIds")), names));
    }

    /// Reads those again who may have changed since a ledger was read; the others are copied.
    Ledger readAfter(Ledger before) {
        var at = latestLoad();
        var since = before.at().atZone(ZoneOffset.UTC);
        var changed = ids(Statement.named("cost/peopleChangedSince").with("since", since));
        var others = Arrays.stream(before.all()).filter(person -> Collections.binarySearch(changed, person.id()) < 0);
        var again = people(changed, before.names()).stream();
        return ledger(
                at, before.names(), Stream.concat(others, again).sorted(BY_ID).toList());
    }

    /// Reads some people with the keys of what they received.
    ///
    /// @param people their numbers
    public Excerpt excerpt(Ledger ledger, int[] people) {
        var ids = Arrays.stream(people)
                .mapToObj(ledger::person)
                .map(LedgerPerson::id)
                .toList();
        var rows = rows(ids);
        var keys = rows.entrySet().stream().collect(toMap(Map.Entry::getKey, row -> keys(row.getValue())));
        var some = people(ids, rows, ledger.names()).toArray(LedgerPerson[]::new);
        return new Excerpt(new Ledger(ledger.at(), some, ledger.names(), ledger.homes(), ledger.prices()), keys);
    }

    /// Some people's part of a ledger.
    ///
    /// @param ledger of these people only
    /// @param keys of each one's interventions, in the order of the rows
    public record Excerpt(Ledger ledger, Map<String, List<String>> keys) {

        /// @return the key of the intervention that a part is of
        public String key(Part part) {
            var ofOne =
                    Objects.requireNonNull(keys.get(ledger.person(part.person()).id()));
            return ofOne.get(part.row());
        }

        /// Nothing of the keys, because what is printed ends up in a log.
        @Override
        public String toString() {
            return "Excerpt";
        }
    }

    private Ledger ledger(Instant at, Dictionaries names, List<LedgerPerson> some) {
        var people = some.toArray(LedgerPerson[]::new);
        var homes = graph.read(Statement.named("cost/homes"), HomeRow::from);
        return new Ledger(at, people, names, new Homes(people, homes, names.households()), prices.current());
    }

    /// A part of them at a time, so that neither memory nor a transaction's time grows with them.
    private List<LedgerPerson> people(List<String> ids, Dictionaries names) {
        var all = new ArrayList<LedgerPerson>();
        for (var from = 0; from < ids.size(); from += AT_A_TIME) {
            var some = ids.subList(from, Math.min(from + AT_A_TIME, ids.size()));
            all.addAll(people(some, rows(some), names));
        }
        return all;
    }

    /// @param rows what they received, by individual
    /// @return by their ids, those who have records
    private List<LedgerPerson> people(List<String> ids, Map<String, List<InterventionRow>> rows, Dictionaries names) {
        var stays = graph.read(statement("cost/stays", ids), StayRow::from).stream()
                .collect(groupingBy(StayRow::individualId));
        return traits(ids)
                .map(one -> new LedgerPerson(
                        one,
                        PersonStays.of(stays.getOrDefault(one.individualId(), List.of()), names),
                        PersonRows.of(rows.getOrDefault(one.individualId(), List.of()), names)))
                .sorted(BY_ID)
                .toList();
    }

    private Stream<Traits> traits(List<String> ids) {
        var homes = graph
                .read(statement("cost/features", ids), row -> Map.entry(row.text("individualId"), HomeTraits.from(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return graph
                .read(
                        statement("cost/people", ids),
                        row -> homes.getOrDefault(row.text("individualId"), HomeTraits.NONE)
                                .of(row.text("individualId"), row.findDate("birthDate")))
                .stream();
    }

    private Map<String, List<InterventionRow>> rows(List<String> ids) {
        return graph.read(statement("cost/interventions", ids), InterventionRow::from).stream()
                .collect(groupingBy(InterventionRow::individualId));
    }

    /// @return in their order
    private List<String> ids(Statement statement) {
        return graph.read(statement, row -> row.text("individualId"));
    }

    private static List<String> keys(List<InterventionRow> rows) {
        return rows.stream().map(InterventionRow::key).toList();
    }

    private static Statement statement(String name, List<String> ids) {
        return Statement.named(name).with("individualIds", ids);
    }
}
