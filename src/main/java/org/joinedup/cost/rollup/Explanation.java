package org.joinedup.cost.rollup;

import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Part;
import org.joinedup.cost.price.PriceWords;
import org.joinedup.cost.price.Pricing;
import org.joinedup.cost.price.Unit;

/// Says how a part of a cost is worked out: "73 days at £122.40 a day in 2011/12 prices; Children's
/// social care 100%".
final class Explanation {

    private static final long THOUSAND = 1_000;

    private Explanation() {}

    static String of(Part part, Costs costs) {
        var prices = costs.ledger().prices();
        var pricing = new Pricing(prices.deflators(), costs.question().priceYear());
        return words(part).sentence(pricing, prices.agencyNames()) + cut(part);
    }

    private static PriceWords words(Part part) {
        return part.thousandths() < 0
                ? new PriceWords(part.days() * THOUSAND, Unit.DAY, part.cost())
                : new PriceWords(part.thousandths(), part.cost().unit(), part.cost());
    }

    /// What is here, when another agency or household has some of it too.
    private static String cut(Part part) {
        var days = part.last() - part.first() + 1;
        var whole = part.cost().shares().size() == 1 && part.pence() == part.posting();
        return whole
                ? ""
                : "; here %s of the agency's %s, for %d of %d days"
                        .formatted(
                                PriceWords.pounds(part.pence()), PriceWords.pounds(part.posting()), days, part.days());
    }
}
