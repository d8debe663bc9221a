package org.joinedup.cost.scenario;

import java.util.List;
import java.util.Set;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Unpriced;
import org.joinedup.cost.price.Amount;
import org.joinedup.cost.price.Pricing;
import org.joinedup.cost.price.UnitCost;

/// Multiplies out what an author says would follow for some people: exact, rounded half up once.
final class EffectArithmetic {

    private static final long THOUSAND = 1_000;

    private final Costs everything;
    private final int[] people;

    /// @param everything that is seen of the window, without a filter
    /// @param people their numbers, each once
    EffectArithmetic(Costs everything, int[] people) {
        this.everything = everything;
        this.people = people;
    }

    EffectResult of(Effect effect) {
        var thousandths = effect.thousandths();
        return thousandths == null ? reduced(effect) : needed(effect, thousandths);
    }

    private EffectResult needed(Effect effect, long thousandths) {
        var day = everything.question().window().to();
        var found = everything.ledger().prices().findCost(effect.type(), day);
        if (found.isEmpty()) {
            var issue = "%s has no unit cost on %s.".formatted(effect.type(), day);
            return new EffectResult(effect, people.length, null, "It can't be worked out.", List.of(issue));
        }
        return priced(effect, thousandths, found.get());
    }

    private EffectResult priced(Effect effect, long thousandths, UnitCost cost) {
        var deflators = everything.ledger().prices().deflators();
        var pricing = new Pricing(deflators, everything.question().priceYear());
        var amount = new Amount(people.length * effect.share() * thousandths, Size.WHOLE * THOUSAND);
        var pence = pricing.pence(amount, cost);
        var step = "%s x %s x %s at %s%s = %s"
                .formatted(
                        Wording.people(people.length),
                        Wording.percent(effect.share()),
                        Wording.quantity(thousandths, cost.unit()),
                        Wording.pounds(cost.pence()),
                        conversion(pricing, cost),
                        Wording.pounds(pence));
        return new EffectResult(effect, people.length, pence, step, List.of());
    }

    private static String conversion(Pricing pricing, UnitCost cost) {
        var year = pricing.to();
        return year == null || year.equals(cost.priceYear())
                ? ""
                : " x %s / %s (prices of %s in those of %s)"
                        .formatted(
                                Wording.index(pricing.deflators().index(year)),
                                Wording.index(pricing.deflators().index(cost.priceYear())),
                                cost.priceYear(),
                                year);
    }

    private EffectResult reduced(Effect effect) {
        var costs = WhatIfs.asked(everything, ofType(effect.type()));
        var received = WhatIfs.sum(costs, people);
        var pence = Pricing.portion(received, effect.share(), Size.WHOLE);
        var step = "%s of %s for %s x %s = %s avoided"
                .formatted(
                        Wording.pounds(received),
                        effect.type(),
                        Wording.people(people.length),
                        Wording.percent(effect.share()),
                        Wording.pounds(pence));
        var issues = costs.unpricedOf(people).stream().map(Unpriced::message).toList();
        return new EffectResult(effect, people.length, -pence, step, issues);
    }

    static CostFilter ofType(String type) {
        return new CostFilter(Set.of(type), null, null, null, null);
    }
}
