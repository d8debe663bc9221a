package org.joinedup.cost.scenario;

import java.util.List;
import org.joinedup.cost.concentration.Concentration;
import org.joinedup.cost.segment.Bands;

/// The bands of people by what they cost altogether that a change's reach is told by.
final class CostBands {

    /// By their numbers.
    static final List<String> NAMES = List.of("highest 2.5%", "2.5% to 5%", "5% to 7.5%", "7.5% to 10%", "the rest");

    private static final Bands BANDS = Bands.of(List.of(2.5, 2.5, 2.5, 2.5));

    private CostBands() {}

    /// @param pence of each person by number
    /// @return the number of each person's band
    static int[] of(long[] pence) {
        return BANDS.of(pence, Concentration.of(pence));
    }
}
