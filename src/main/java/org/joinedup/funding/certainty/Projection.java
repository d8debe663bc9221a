package org.joinedup.funding.certainty;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The weights nearest to a model's own at which a weighted difference is 0, of the same sum and
/// none negative.
///
/// They are `max(0, own + a - m * difference)` with the multipliers `a` and `m` for which the sum
/// is kept and the difference is 0 (Karush, Kuhn and Tucker). For each `m`, `a` follows by
/// projection on the simplex; the difference falls as `m` grows, so that halving finds which
/// weights are 0. Among the others both multipliers are then solved for in closed form.
final class Projection {

    private static final int HALVINGS = 200;

    private final double[] own;
    private final double[] difference;
    private final double sum;

    private Projection(double[] own, double[] difference) {
        this.own = own;
        this.difference = difference;
        this.sum = Arrays.stream(own).sum();
    }

    /// @param own weights, 0 or more
    /// @param difference by domain, between -1 and 1; the weighted one is positive with these
    ///     weights, and one of them is negative
    static double[] of(double[] own, double[] difference) {
        var projection = new Projection(own, difference);
        return projection.solved(projection.kept(projection.multiplier()));
    }

    private double multiplier() {
        var high = 1.0;
        while (weighted(high) > 0) {
            high *= 2;
        }
        var low = 0.0;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (weighted(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double weighted(double multiplier) {
        return Basis.dot(onSimplex(multiplier), difference);
    }

    private int[] kept(double multiplier) {
        var weights = onSimplex(multiplier);
        return IntStream.range(0, weights.length)
                .filter(domain -> weights[domain] > 0)
                .toArray();
    }

    /// Each weight less what is too much, 0 where that is negative; what is too much follows from
    /// the largest ones, which are as many as stay above 0.
    private double[] onSimplex(double multiplier) {
        var moved = new double[own.length];
        Arrays.setAll(moved, domain -> own[domain] - multiplier * difference[domain]);
        var sorted = moved.clone();
        Arrays.sort(sorted);
        var excess = 0.0;
        var running = 0.0;
        for (var at = sorted.length - 1; at >= 0; at--) {
            running += sorted[at];
            var even = (running - sum) / (sorted.length - at);
            excess = sorted[at] > even ? even : excess;
        }
        var tooMuch = excess;
        return Arrays.stream(moved).map(weight -> Math.max(0, weight - tooMuch)).toArray();
    }

    private double[] solved(int[] kept) {
        double size = kept.length;
        var first = sumOf(kept, difference);
        var second = IntStream.of(kept)
                .mapToDouble(d -> difference[d] * difference[d])
                .sum();
        var missing = sum - sumOf(kept, own);
        var off = IntStream.of(kept).mapToDouble(d -> difference[d] * own[d]).sum();
        var determinant = size * second - first * first;
        var slope = determinant <= 0 ? 0 : (size * -off - first * missing) / determinant;
        var shift = (missing - slope * first) / size;
        var weights = new double[own.length];
        IntStream.of(kept).forEach(d -> weights[d] = Math.max(0, own[d] + shift + slope * difference[d]));
        return weights;
    }

    private static double sumOf(int[] kept, double[] numbers) {
        return IntStream.of(kept).mapToDouble(domain -> numbers[domain]).sum();
    }
}
