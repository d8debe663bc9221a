package org.joinedup.cost.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.joinedup.cost.CostQuestion;
import org.jspecify.annotations.Nullable;

/// A question put to a ledger: it gives every part of the cost that is asked about, each once.
///
/// A person's cost, a household's, an agency's and all others are sums of these parts, so whatever
/// they are added up by, they come to the same total.
public final class Costs {

    private final Ledger ledger;
    private final CostQuestion question;
    private final Tariff tariff;
    private final Spread spread;
    private final Payers payers;
    private volatile long @Nullable [] byPerson;

    Costs(Ledger ledger, CostQuestion question) {
        this.ledger = ledger;
        this.question = question;
        this.tariff = new Tariff(ledger, question);
        this.spread = new Spread(question.window());
        this.payers = new Payers(ledger, question.filter());
    }

    /// @return what was asked
    public CostQuestion question() {
        return question;
    }

    /// @return whom it was asked of
    public Ledger ledger() {
        return ledger;
    }

    /// @return codes of the agencies by their places, which are those that a [Part] names
    public List<String> agencies() {
        return payers.codes();
    }

    /// @return the cost of each person by number; not to be changed
    public long[] byPerson() {
        var kept = byPerson;
        if (kept == null) {
            kept = question.filter().needsParts() ? byPersonOfParts() : byPersonOfRows();
            byPerson = kept;
        }
        return kept;
    }

    /// @return what everybody costs together
    public long total() {
        return Arrays.stream(byPerson()).sum();
    }

    /// Gives each part of everybody's cost.
    ///
    /// @param taker gets one object again and again, so it keeps nothing of it
    public void forEach(Consumer<Part> taker) {
        forEachOf(everybody(), taker);
    }

    /// Gives each part of some people's cost, in their order and that of what they received.
    ///
    /// @param people their numbers
    /// @param taker gets one object again and again, so it keeps nothing of it
    public void forEachOf(int[] people, Consumer<Part> taker) {
        var walk = new Walk(this, payers.only(taker));
        for (var person : people) {
            walk.person(person, ledger.person(person));
        }
    }

    /// @param rows of a person of this ledger
    /// @return how many days of one of them fall into the window, priced or not; 0 when it is not
    ///     asked about
    public int days(PersonRows rows, int row) {
        return tariff.asks(rows, row) ? spread.days(rows, row, tariff.goesOn(rows, row)) : 0;
    }

    /// @return what of everybody's could not be priced
    public List<Unpriced> unpriced() {
        return unpricedOf(everybody());
    }

    /// @param people their numbers
    /// @return what could not be priced, by type and reason: it is in no cost
    public List<Unpriced> unpricedOf(int[] people) {
        var gaps = new Gaps(ledger.types(), tariff, spread);
        for (var person : people) {
            gaps.look(ledger.person(person).rows());
        }
        return gaps.toList();
    }

    Tariff tariff() {
        return tariff;
    }

    Spread spread() {
        return spread;
    }

    Payers payers() {
        return payers;
    }

    private int[] everybody() {
        return IntStream.range(0, ledger.people()).toArray();
    }

    private long[] byPersonOfParts() {
        var sums = new long[ledger.people()];
        forEach(part -> sums[part.person()] += part.pence());
        return sums;
    }

    /// The same without cutting, for whatever does not depend on who pays or where it was.
    private long[] byPersonOfRows() {
        var sums = new long[ledger.people()];
        for (var person = 0; person < sums.length; person++) {
            sums[person] = ofRows(ledger.person(person).rows());
        }
        return sums;
    }

    private long ofRows(PersonRows rows) {
        var sum = 0L;
        for (var row = 0; row < rows.size(); row++) {
            sum += tariff.asks(rows, row) ? ofRow(rows, row) : 0;
        }
        return sum;
    }

    private long ofRow(PersonRows rows, int row) {
        var sum = 0L;
        for (var rate : tariff.rates(rows.type(row))) {
            sum += rate.asked() ? Math.max(0, spread.pence(rows, row, rate)) : 0;
        }
        return sum;
    }
}
