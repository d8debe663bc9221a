package org.joinedup.cost.price;

import java.math.BigInteger;
import java.util.List;
import org.joinedup.cost.PriceYear;
import org.jspecify.annotations.Nullable;

/// The arithmetic of prices: exact, in whole pence, rounded half up and once.
///
/// @param deflators by which prices of one year become prices of another
/// @param to year whose prices are asked for; null to leave each price in its own year
public record Pricing(Deflators deflators, @Nullable PriceYear to) {

    private static final int MOST_BITS = 61;

    /// @param amount of units
    /// @param cost of one
    /// @return pence: amount times price times index of the year asked for over index of its own
    /// @throws java.util.NoSuchElementException if a year that is needed is not in the series
    /// @throws ArithmeticException if it is more pence than a `long` holds
    public long pence(Amount amount, UnitCost cost) {
        var own = cost.priceYear();
        var asked = to == null ? own : to;
        var up = asked.equals(own) ? 1 : deflators.index(asked);
        var down = asked.equals(own) ? 1 : deflators.index(own);
        return fits(amount.count(), cost.pence(), up) && fits(amount.parts(), down, 1)
                ? halfUp(amount.count() * cost.pence() * up, amount.parts() * down)
                : halfUp(product(amount.count(), cost.pence(), up), product(amount.parts(), down, 1));
    }

    /// Cuts an amount by shares, at running totals: each cut is rounded half up, and a part is what
    /// lies between two cuts, so that the parts are always the whole.
    ///
    /// @param pence of the whole, 0 or more
    /// @param shares in their order; together the whole
    /// @return pence of each share
    public static long[] cut(long pence, List<AgencyShare> shares) {
        var parts = new long[shares.size()];
        var points = 0L;
        var done = 0L;
        for (var i = 0; i < parts.length; i++) {
            points += shares.get(i).basisPoints();
            var cut = portion(pence, points, AgencyShare.WHOLE);
            parts[i] = cut - done;
            done = cut;
        }
        return parts;
    }

    /// @param pence of the whole, 0 or more
    /// @param part 0 to all
    /// @param all 1 or more
    /// @return so much of it, rounded half up
    public static long portion(long pence, long part, long all) {
        return fits(pence, part, 1) && fits(all, 1, 1)
                ? halfUp(pence * part, all)
                : halfUp(product(pence, part, 1), BigInteger.valueOf(all));
    }

    /// Leaves a bit for the doubling and one for the sum.
    private static boolean fits(long a, long b, long c) {
        return bits(a) + bits(b) + bits(c) <= MOST_BITS;
    }

    private static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }

    private static long halfUp(long over, long under) {
        return (2 * over + under) / (2 * under);
    }

    private static long halfUp(BigInteger over, BigInteger under) {
        return over.shiftLeft(1).add(under).divide(under.shiftLeft(1)).longValueExact();
    }

    private static BigInteger product(long a, long b, long c) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).multiply(BigInteger.valueOf(c));
    }
}
