package org.joinedup.funding.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapleyTests {

    /// 10 by the first alone, 40 by the second alone, 70 by both: the first is worth 10 when it
    /// comes first and 30 when it comes second, so 20; the other 40 and 60, so 50.
    @Test
    void takesTheMeanOfAllOrders() {
        assertThat(new Shapley(2).split(new long[] {0, 10, 40, 70})).containsExactly(20, 50);
    }

    /// Worth 0.5 each: the penny goes to the earlier one. Worth -0.5 each: rounded down both lose a
    /// penny, and the earlier gets one back.
    @Test
    void givesAHalfPennyToTheEarlierFactor() {
        assertThat(new Shapley(2).split(new long[] {0, 0, 0, 1})).containsExactly(1, 0);
        assertThat(new Shapley(2).split(new long[] {0, 0, 0, -1})).containsExactly(0, -1);
    }

    /// Only the second of three does anything.
    @Test
    void givesNothingToWhatDoesNothing() {
        assertThat(new Shapley(3).split(new long[] {5, 5, -2, -2, 5, 5, -2, -2}))
                .containsExactly(0, -7, 0);
    }

    @Test
    void hasNoPartsWithoutFactors() {
        assertThat(new Shapley(0).split(new long[] {7})).isEmpty();
    }

    /// Against every order taken one after the other: less than a penny off, and nothing is lost.
    @Test
    void agreesWithEveryOrderTakenByItself() {
        var random = new Random(4);
        for (var round = 0; round < 200; round++) {
            var pence = random.longs(16, -1_000, 1_000).toArray();
            var parts = new Shapley(4).split(pence);
            assertThat(Arrays.stream(parts).sum()).isEqualTo(pence[15] - pence[0]);
            var exact = byOrders(pence);
            assertThat(IntStream.range(0, 4).mapToDouble(at -> Math.abs(parts[at] - exact[at])))
                    .allMatch(off -> off < 1);
        }
    }

    private static double[] byOrders(long[] pence) {
        var orders = new ArrayList<List<Integer>>();
        permute(List.of(), orders);
        var sums = new double[4];
        for (var order : orders) {
            var switched = 0;
            for (var factor : order) {
                sums[factor] += pence[switched | 1 << factor] - pence[switched];
                switched |= 1 << factor;
            }
        }
        return Arrays.stream(sums).map(sum -> sum / orders.size()).toArray();
    }

    private static void permute(List<Integer> begun, List<List<Integer>> orders) {
        if (begun.size() == 4) {
            orders.add(begun);
        }
        IntStream.range(0, 4).filter(next -> !begun.contains(next)).forEach(next -> {
            var longer = new ArrayList<>(begun);
            longer.add(next);
            permute(longer, orders);
        });
    }
}
