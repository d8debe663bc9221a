package org.joinedup.cost.ledger;

import java.util.function.Consumer;
import org.joinedup.cost.price.Pricing;

/// Goes through what people received and gives the parts of what it costs.
final class Walk {

    private final Tariff tariff;
    private final Spread spread;
    private final Payers payers;
    private final Part part = new Part();
    private final Sharing sharing;

    /// @param taker of each part
    Walk(Costs costs, Consumer<Part> taker) {
        this.tariff = costs.tariff();
        this.spread = costs.spread();
        this.payers = costs.payers();
        this.sharing = new Sharing(part, taker);
    }

    /// @param number of the person
    void person(int number, LedgerPerson person) {
        part.person = number;
        var rows = person.rows();
        for (var row = 0; row < rows.size(); row++) {
            if (tariff.asks(rows, row)) {
                part.row = row;
                part.type = rows.type(row);
                row(person);
            }
        }
    }

    private void row(LedgerPerson person) {
        for (var rate : tariff.rates(part.type)) {
            var pence = rate.asked() ? spread.pence(person.rows(), part.row, rate) : 0;
            if (pence > 0) {
                posting(person, rate, pence);
            }
        }
    }

    /// Cuts what it costs by who pays, then gives each posting to the households.
    private void posting(LedgerPerson person, Rate rate, long pence) {
        var first = spread.first(person.rows(), part.row, rate);
        var last = spread.last(person.rows(), part.row, rate);
        part.stretch++;
        part.days = last - first + 1;
        part.thousandths = spread.thousandths(person.rows(), part.row, rate);
        var agencies = payers.of(rate.cost());
        var cuts = Pricing.cut(pence, rate.cost().shares());
        part.cost = rate.cost();
        for (var i = 0; i < agencies.length; i++) {
            part.agency = agencies[i];
            part.posting = cuts[i];
            sharing.share(person.stays(), first, last, cuts[i]);
        }
    }
}
