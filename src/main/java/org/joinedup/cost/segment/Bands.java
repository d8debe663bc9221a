package org.joinedup.cost.segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.cost.concentration.Concentration;

/// Bands of people by the rank of their cost: the highest so many percent, the next, and the rest.
///
/// Who comes first of two with equal cost is the one with the lower number.
///
/// @param upTo percent of the population above the end of each band, the rest's included, rising;
///     the last is 100
public record Bands(List<Double> upTo) {

    /// @param percents of each band, all above 0, at most 100 together
    /// @return these and the rest, if there is one
    public static Bands of(List<Double> percents) {
        var upTo = new ArrayList<Double>();
        var sum = BigDecimal.ZERO;
        for (var percent : percents) {
            sum = sum.add(BigDecimal.valueOf(percent));
            upTo.add(sum.doubleValue());
        }
        if (sum.compareTo(BigDecimal.valueOf(100)) < 0) {
            upTo.add(100.0);
        }
        return new Bands(List.copyOf(upTo));
    }

    /// @param pence each person's cost
    /// @param spread of the same costs
    /// @return the number of each person's band, 0 for the highest
    public int[] of(long[] pence, Concentration spread) {
        var bands = new int[pence.length];
        for (var end : upTo.subList(0, upTo.size() - 1)) {
            passBelow(bands, pence, Cut.of(spread, Concentration.part(end, pence.length)));
        }
        return bands;
    }

    /// Moves everybody below the cut to the next band.
    private static void passBelow(int[] bands, long[] pence, Cut cut) {
        var places = cut.places();
        for (var person = 0; person < pence.length; person++) {
            if (pence[person] == cut.lowest()) {
                bands[person] += places-- > 0 ? 0 : 1;
            } else {
                bands[person] += pence[person] > cut.lowest() ? 0 : 1;
            }
        }
    }

    /// Where a band ends.
    ///
    /// @param lowest the lowest cost above the end
    /// @param places how many people of exactly that cost are above it
    private record Cut(long lowest, int places) {

        private static final Cut NOBODY = new Cut(Long.MAX_VALUE, 0);

        private static Cut of(Concentration spread, int highest) {
            if (highest == 0) {
                return NOBODY;
            }
            var lowest = spread.amount(highest);
            var places = 1;
            while (places < highest && spread.amount(highest - places) == lowest) {
                places++;
            }
            return new Cut(lowest, places);
        }
    }
}
