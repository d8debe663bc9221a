package org.joinedup.funding.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joinedup.area.Vintage;
import org.joinedup.cost.Window;
import org.joinedup.funding.Indicator;

/// Indicators that are worked out here and published by nobody else.
public interface OwnIndicators {

    /// @return their entries in the registry, by id
    List<Indicator> indicators();

    /// @param vintage of the areas that are asked for
    /// @param window the days that the values are about
    /// @param ids of those wanted
    /// @return an entry for each that there is
    Map<String, OwnValues> values(Vintage vintage, Window window, Collection<String> ids);

    /// What was worked out.
    ///
    /// @param indicator its entry
    /// @param byArea by the area's code; areas with too few people or households are not in it
    /// @param suppressed areas that are left out because too few stand behind their value
    record OwnValues(Indicator indicator, Map<String, Double> byArea, int suppressed) {

        /// Keeps its own copy of the map.
        public OwnValues {
            byArea = Map.copyOf(byArea);
        }
    }
}
