package org.joinedup.cost.price;

import java.util.List;
import org.joinedup.cost.PriceYear;

/// Unit costs of an invented place.
final class TestCosts {

    private TestCosts() {}

    /// Paid by one agency, for ever.
    static UnitCost of(String type, Unit unit, long pence, PriceYear year) {
        return new UnitCost(
                type,
                unit,
                pence,
                year,
                "invented",
                null,
                Confidence.LOW,
                PriceStatus.ESTIMATE,
                null,
                List.of(new AgencyShare("schools", AgencyShare.WHOLE)),
                null,
                null);
    }
}
