package org.joinedup.cost.ledger;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.price.PriceLibrary;
import org.jspecify.annotations.Nullable;

/// What each type costs in the prices asked for, and which types and systems are asked about, by
/// the numbers that the ledger has for them.
final class Tariff {

    private final Rate[][] rates;
    private final boolean[] types;
    private final boolean[] systems;

    Tariff(Ledger ledger, CostQuestion question) {
        this.rates = rates(ledger, question);
        this.types = asked(ledger.types(), question.filter().types());
        this.systems = asked(ledger.systems(), question.systems());
    }

    /// @return whether the person's intervention is of a type and system that are asked about
    boolean asks(PersonRows rows, int row) {
        return types[rows.type(row)] && systems[rows.system(row)];
    }

    /// @return whether it goes on while no last day is stated
    boolean goesOn(PersonRows rows, int row) {
        var known = rates(rows.type(row));
        return known.length > 0 && known[0].isOfTime() && rows.thousandths(row) < 0;
    }

    /// @return what the type costs, by the first day; empty when it has no price
    Rate[] rates(int type) {
        return rates[type];
    }

    private static Rate[][] rates(Ledger ledger, CostQuestion question) {
        PriceLibrary prices = ledger.prices();
        var byType = prices.costs().stream()
                .map(cost -> Rate.of(cost, prices.deflators(), question))
                .sorted(comparingInt(Rate::from))
                .collect(groupingBy(rate -> rate.cost().type()));
        return byNumber(
                ledger.types(), name -> byType.getOrDefault(name, List.of()).toArray(Rate[]::new));
    }

    private static Rate[][] byNumber(Names types, Function<String, Rate[]> rates) {
        return IntStream.range(0, types.size()).mapToObj(types::name).map(rates).toArray(Rate[][]::new);
    }

    private static boolean[] asked(Names names, @Nullable Set<String> some) {
        var asked = new boolean[names.size()];
        for (var number = 0; number < asked.length; number++) {
            asked[number] = some == null || some.contains(names.name(number));
        }
        return asked;
    }
}
