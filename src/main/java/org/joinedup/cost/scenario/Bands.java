package org.joinedup.cost.scenario;

import java.util.Arrays;
import java.util.List;
import org.joinedup.cost.price.Pricing;

/// Cuts people into bands by what they cost: the highest 2.5%, the next three of 2.5% each, and the
/// rest. Of people who cost the same, the first comes first.
final class Bands {

    /// By their numbers.
    static final List<String> NAMES =
            List.of("highest 2.5%", "2.5% to 5%", "5% to 7.5%", "7.5% to 10%", "the rest");

    private static final int[] THOUSANDTHS = {25, 50, 75, 100};
    private static final int WHOLE = 1_000;

    private Bands() {}

    /// @param pence of each person by number
    /// @return number of each person's band
    static byte[] of(long[] pence) {
        var bands = new byte[pence.length];
        Arrays.fill(bands, (byte) THOUSANDTHS.length);
        var ascending = pence.clone();
        Arrays.sort(ascending);
        for (var band = THOUSANDTHS.length - 1; band >= 0; band--) {
            var count = Math.toIntExact(Pricing.portion(pence.length, THOUSANDTHS[band], WHOLE));
            if (count > 0) {
                mark(bands, band, pence, new Cut(ascending, count));
            }
        }
        return bands;
    }

    private static void mark(byte[] bands, int band, long[] pence, Cut cut) {
        var ties = cut.ties();
        for (var person = 0; person < pence.length; person++) {
            if (pence[person] > cut.lowest() || pence[person] == cut.lowest() && ties-- > 0) {
                bands[person] = (byte) band;
            }
        }
    }

    /// Where the highest so many end.
    ///
    /// @param lowest of their costs
    /// @param ties how many of those with this cost are among them
    private record Cut(long lowest, long ties) {

        Cut(long[] ascending, int count) {
            this(ascending[ascending.length - count], ties(ascending, count));
        }

        private static long ties(long[] ascending, int count) {
            var lowest = ascending[ascending.length - count];
            var above = 0;
            while (above < count && ascending[ascending.length - 1 - above] > lowest) {
                above++;
            }
            return count - above;
        }
    }
}
