package org.joinedup.funding.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.TestNeeds;
import org.joinedup.funding.allocation.Allocations;
import org.junit.jupiter.api.Test;

class WeightSwapsTests {

    private static final int GRID = 150;

    /// Ranks 3 and 1 against 1 and 2: ahead by 2a - b. Level where b = 2a; with a + b = 2 that is
    /// a = 2/3, b = 4/3: each weight moves by 1/3, together by the root of 2/9.
    @Test
    void findsTheWeightsThatAreWorkedOutByHand() {
        var swap = swaps(1, 1).figures("A0001", "A0002");
        assertThat(swap.ahead()).isEqualTo("A0001");
        assertThat(swap.behind()).isEqualTo("A0002");
        assertThat(swap.outcome()).isEqualTo(SwapOutcome.SWAPS);
        assertThat(swap.distance()).isCloseTo(Math.sqrt(2) / 3, within(1e-12));
        assertThat(swap.largest()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(swap.changes()).extracting(WeightChange::domain).containsExactly("one", "two");
        assertThat(swap.changes().get(0).level()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(swap.changes().get(1).level()).isCloseTo(4.0 / 3, within(1e-12));
    }

    @Test
    void namesTheOneThatIsAheadWhicheverIsAskedFirst() {
        assertThat(swaps(1, 1).figures("A0002", "A0001")).isEqualTo(swaps(1, 1).figures("A0001", "A0002"));
    }

    /// Ranks 2 and 3 against 1 and 2: more in both.
    @Test
    void saysThatNoWeightsSwapThem() {
        var swap = swaps(1, 1).figures("A0002", "A0003");
        assertThat(swap.outcome()).isEqualTo(SwapOutcome.NEVER);
        assertThat(swap.ahead()).isEqualTo("A0003");
        assertThat(swap.changes()).isEmpty();
    }

    /// 3 + 2 times 1 against 1 + 2 times 2.
    @Test
    void saysThatTheyAreLevel() {
        var swap = swaps(1, 2).figures("A0001", "A0002");
        assertThat(swap.outcome()).isEqualTo(SwapOutcome.LEVEL);
        assertThat(swap.distance()).isZero();
    }

    /// One and two people: 3a + b against 2a + 4b, so b is ahead by 3b - a. Level at a = 1.5, b =
    /// 0.5.
    @Test
    void swapsAmountsByTheirPopulation() {
        var swap = swaps(1, 1).amounts("A0001", "A0002");
        assertThat(swap.ahead()).isEqualTo("A0002");
        assertThat(swap.distance()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(swap.largest()).isCloseTo(0.5, within(1e-12));
    }

    /// Weights 5, 1, 0 and differences 3, 2, -1 (by a common factor): level where 3a + 2b = c. The
    /// nearest such weights of sum 6 would be 1.73, -0.31, 4.58; so b stays at 0, c = 3a and 4a =
    /// 6.
    @Test
    void letsNoWeightFallBelowNothing() {
        var level = Projection.of(new double[] {5, 1, 0}, new double[] {1, 2.0 / 3, -1.0 / 3});
        assertThat(level[0]).isCloseTo(1.5, within(1e-12));
        assertThat(level[1]).isZero();
        assertThat(level[2]).isCloseTo(4.5, within(1e-12));
    }

    @Test
    void isNeverFartherThanAnyWeightsOfAGrid() {
        var random = new Random(3);
        for (var round = 0; round < 60; round++) {
            var own = random.doubles(3, 0, 1).toArray();
            var difference = random.doubles(3, -1, 1).toArray();
            difference[round % 3] = -Math.abs(difference[round % 3]);
            if (Basis.dot(own, difference) > 0) {
                check(own, difference);
            }
        }
    }

    private static void check(double[] own, double[] difference) {
        var level = Projection.of(own, difference);
        var sum = DoubleStream.of(own).sum();
        assertThat(DoubleStream.of(level).sum()).isCloseTo(sum, within(1e-9));
        assertThat(Basis.dot(level, difference)).isCloseTo(0, within(1e-9));
        assertThat(DoubleStream.of(level).min().orElseThrow()).isGreaterThanOrEqualTo(0);
        var nearest = nearestOfGrid(own, difference);
        assertThat(distance(own, level)).isBetween(nearest - 3 * sum / GRID, nearest + 1e-9);
    }

    private static double nearestOfGrid(double[] own, double[] difference) {
        var step = DoubleStream.of(own).sum() / GRID;
        var nearest = Double.MAX_VALUE;
        for (var one = 0; one <= GRID; one++) {
            for (var two = 0; two <= GRID - one; two++) {
                var weights = new double[] {one * step, two * step, (GRID - one - two) * step};
                if (Basis.dot(weights, difference) <= 0) {
                    nearest = Math.min(nearest, distance(own, weights));
                }
            }
        }
        return nearest;
    }

    private static double distance(double[] one, double[] other) {
        var squares = 0.0;
        for (var i = 0; i < one.length; i++) {
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(squares);
    }

    @Test
    void refusesAreasThatTakeNoPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> swaps(1, 1).figures("A0001", "A9"))
                .withMessage("Name two areas that take part in the allocation, by their codes.");
        assertThatIllegalArgumentException().isThrownBy(() -> swaps(1, 1).amounts("A0001", "A0001"));
    }

    private static WeightSwaps swaps(double one, double two) {
        var data = TestNeeds.data(TestNeeds.areas(1, 2, 1), new double[] {3, 1, 2}, new double[] {1, 2, 3});
        var choice = FundingChoice.of(1_000, 2);
        return WeightSwaps.of(Allocations.allocate(
                data, choice.with(TestNeeds.choice(1_000, one, two).weights())));
    }
}
