package org.joinedup.funding.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joinedup.area.Vintage;
import org.joinedup.cost.Window;
import org.joinedup.funding.Direction;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.indicator.OwnIndicators;
import org.jspecify.annotations.Nullable;

/// Cost a head of two areas; of the third it was suppressed.
final class GivenIndicators implements OwnIndicators {

    static @Nullable Window asked;

    private static final Indicator COST = new Indicator(
            "joined-up:cost-a-head",
            "Cost",
            null,
            "invented",
            "2010",
            Vintage.LSOA_2011,
            "pounds",
            Direction.HIGH_VALUE_IS_MORE_NEED,
            MissingRule.REFUSE,
            null);

    @Override
    public List<Indicator> indicators() {
        return List.of(COST);
    }

    @Override
    public Map<String, OwnValues> values(Vintage vintage, Window window, Collection<String> ids) {
        asked = window;
        return Map.of(COST.id(), new OwnValues(COST, Map.of("E01000001", 120.0, "E01000003", 80.0), 1));
    }
}
