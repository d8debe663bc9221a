package org.joinedup.cost.concentration;

import org.joinedup.cost.PriceYear;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Costs;
import org.jspecify.annotations.Nullable;

/// How costs gather, as the API's type of the same name.
///
/// @param costs what was asked
/// @param of among what they are spread
/// @param gathered the costs by unit
record CostConcentration(Costs costs, ConcentrationOf of, Gathered gathered) {

    public Window window() {
        return costs.question().window();
    }

    public @Nullable String priceYear() {
        return costs.question().priceYear() instanceof PriceYear year ? year.toString() : null;
    }

    public int population() {
        return spread().units();
    }

    public long total() {
        return spread().total();
    }

    public long unattributed() {
        return gathered.unattributed();
    }

    public double gini() {
        return spread().gini();
    }

    Concentration spread() {
        return gathered.spread();
    }
}
