package org.joinedup.cost.concentration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How amounts are spread over many units, people or households: all of it from one sorted column.
public final class Concentration {

    private final long[] upTo;

    private Concentration(long[] upTo) {
        this.upTo = upTo;
    }

    /// @param pence an amount for each unit, 0 or more, in any order; it is left as it is
    /// @throws ArithmeticException if they add up to more than a `long` holds
    public static Concentration of(long[] pence) {
        var sorted = pence.clone();
        Arrays.parallelSort(sorted);
        var upTo = new long[sorted.length + 1];
        for (var i = 0; i < sorted.length; i++) {
            upTo[i + 1] = Math.addExact(upTo[i], sorted[i]);
        }
        return new Concentration(upTo);
    }

    /// @param percent 0 to 100
    /// @param units how many there are
    /// @return so many percent of them, rounded half up
    public static int part(double percent, int units) {
        return BigDecimal.valueOf(percent)
                .multiply(BigDecimal.valueOf(units))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /// @return how many units there are
    public int units() {
        return upTo.length - 1;
    }

    /// @return what all of them cost
    public long total() {
        return upTo[units()];
    }

    /// @param rank 1 for the highest amount, to the number of units
    /// @return the amount of that rank
    public long amount(int rank) {
        var place = units() - rank;
        return upTo[place + 1] - upTo[place];
    }

    /// @param percent 0 to 100
    /// @return what the highest-cost units cost, so many percent of all
    public CostShare share(double percent) {
        var highest = part(percent, units());
        var pence = total() - upTo[units() - highest];
        return new CostShare(percent, highest, pence, ofTotal(pence));
    }

    /// The Lorenz curve at evenly spaced units, the lowest amounts first.
    ///
    /// @param steps points besides the first, 1 or more; as many as there are units or more give
    ///     the whole curve
    /// @return from 0, 0 to 1, 1; just these two when there is no unit
    public List<CurvePoint> curve(int steps) {
        var all = Math.max(1, Math.min(steps, units()));
        return IntStream.rangeClosed(0, all).mapToObj(step -> point(step, all)).toList();
    }

    /// The Gini coefficient: the mean of all absolute differences of two amounts, over twice the
    /// mean amount. With the n amounts in rising order it is the sum of (2i - n - 1) times the
    /// i-th of them, over n times their total; that sum is exact.
    ///
    /// @return 0, when all cost the same or nothing, to 1 - 1/n, when one unit costs all
    /// @throws ArithmeticException if the total times n is more than a `long` holds
    public double gini() {
        if (total() == 0) {
            return 0;
        }
        var above = 0L;
        for (var i = 1; i < units(); i++) {
            above = Math.addExact(above, total() - 2 * upTo[i]);
        }
        return (double) above / Math.multiplyExact(total(), (long) units());
    }

    private CurvePoint point(int step, int steps) {
        var lowest = units() == 0 ? step : (int) Math.round((double) step * units() / steps);
        return units() == 0 || total() == 0
                ? new CurvePoint((double) step / steps, (double) step / steps)
                : new CurvePoint((double) lowest / units(), ofTotal(upTo[lowest]));
    }

    private double ofTotal(long pence) {
        return total() == 0 ? 0 : (double) pence / total();
    }
}
