package org.joinedup.cost.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcentrationTests {

    /// In rising order 0, 100, 100, 300, 500.
    private static final Concentration FIVE = Concentration.of(new long[] {100, 500, 0, 300, 100});

    private static final double EXACT = 1e-15;

    @ParameterizedTest
    @CsvSource({"0,0,0,0", "20,1,500,0.5", "40,2,800,0.8", "60,3,900,0.9", "100,5,1000,1"})
    void givesAShareAndItsAmountFromOneComputation(double percent, int units, long pence, double share) {
        assertThat(FIVE.share(percent)).isEqualTo(new CostShare(percent, units, pence, share));
    }

    /// 2.5% of 65,534 are 1,638.35; of 20 half a person; 0.1% of 500 half a one too, though 0.1 is
    /// no binary fraction.
    @ParameterizedTest
    @CsvSource({"2.5,65534,1638", "10,65534,6553", "2.5,20,1", "2.5,19,0", "0.1,500,1", "0.1,499,0", "100,7,7"})
    void roundsTheNumberOfTheHighestHalfUp(double percent, int all, int units) {
        assertThat(Concentration.part(percent, all)).isEqualTo(units);
    }

    @Test
    void drawsTheWholeCurve() {
        assertThat(FIVE.curve(100))
                .containsExactly(
                        new CurvePoint(0, 0),
                        new CurvePoint(0.2, 0),
                        new CurvePoint(0.4, 0.1),
                        new CurvePoint(0.6, 0.2),
                        new CurvePoint(0.8, 0.5),
                        new CurvePoint(1, 1));
    }

    /// The first half of five is two and a half, so three: a point of the curve, none between two.
    @Test
    void thinsTheCurveToPointsOfIt() {
        assertThat(FIVE.curve(2)).containsExactly(new CurvePoint(0, 0), new CurvePoint(0.6, 0.2), new CurvePoint(1, 1));
    }

    /// Weights 2i - 6 are -4, -2, 0, 2, 4: -200 + 0 + 600 + 2,000 = 2,400, over 5 times 1,000.
    @Test
    void worksOutGini() {
        assertThat(FIVE.gini()).isCloseTo(0.48, within(EXACT));
    }

    @Test
    void findsNoInequalityAmongEquals() {
        assertThat(Concentration.of(new long[] {7, 7, 7}).gini()).isZero();
        assertThat(Concentration.of(new long[] {0, 0}).gini()).isZero();
        assertThat(Concentration.of(new long[] {5}).gini()).isZero();
    }

    @Test
    void findsTheMostInequalityWhereOneCostsAll() {
        assertThat(Concentration.of(new long[] {0, 0, 0, 12}).gini()).isCloseTo(0.75, within(EXACT));
    }

    @Test
    void answersForNobody() {
        var nobody = Concentration.of(new long[0]);
        assertThat(nobody.share(10)).isEqualTo(new CostShare(10, 0, 0, 0));
        assertThat(nobody.curve(10)).containsExactly(new CurvePoint(0, 0), new CurvePoint(1, 1));
        assertThat(nobody.gini()).isZero();
    }

    @Test
    void givesTheAmountOfARank() {
        assertThat(new long[] {FIVE.amount(1), FIVE.amount(2), FIVE.amount(4), FIVE.amount(5)})
                .containsExactly(500, 300, 100, 0);
    }

    @Test
    void refusesMoreThanALongHolds() {
        assertThatThrownBy(() -> Concentration.of(new long[] {Long.MAX_VALUE, 1}))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void staysTheSameInAnotherOrder(long seed) {
        var random = new Random(seed);
        var pence = amounts(random);
        var shuffled = shuffled(pence, random);
        assertThat(Concentration.of(shuffled).gini())
                .isEqualTo(Concentration.of(pence).gini());
        assertThat(Concentration.of(shuffled).curve(50))
                .isEqualTo(Concentration.of(pence).curve(50));
    }

    /// Two ways to the same: all differences of two, and the area under the curve.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agreesWithItsDefinitions(long seed) {
        var pence = amounts(new Random(seed));
        var spread = Concentration.of(pence);
        assertThat(spread.gini()).isBetween(0.0, 1.0).isCloseTo(meanDifference(pence), within(1e-12));
        assertThat(spread.gini()).isCloseTo(1 - 2 * areaUnderCurve(spread), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void fallsWhenTheRichGiveToThePoor(long seed) {
        var pence = amounts(new Random(seed));
        Arrays.sort(pence);
        var last = pence.length - 1;
        var before = Concentration.of(pence).gini();
        var gift = (pence[last] - pence[0]) / 3;
        pence[0] += gift;
        pence[last] -= gift;
        assertThat(gift).isPositive();
        assertThat(Concentration.of(pence).gini()).isLessThan(before);
    }

    private static long[] amounts(Random random) {
        return random.longs(2 + random.nextInt(200), 0, 1_000_000).toArray();
    }

    private static long[] shuffled(long[] pence, Random random) {
        var other = pence.clone();
        for (var i = other.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = other[i];
            other[i] = other[j];
            other[j] = kept;
        }
        return other;
    }

    private static double meanDifference(long[] pence) {
        var sum = 0L;
        for (var one : pence) {
            for (var other : pence) {
                sum += Math.abs(one - other);
            }
        }
        return sum / (2.0 * pence.length * Arrays.stream(pence).sum());
    }

    private static double areaUnderCurve(Concentration spread) {
        var curve = spread.curve(spread.units());
        var area = 0.0;
        for (var i = 1; i < curve.size(); i++) {
            var width = curve.get(i).population() - curve.get(i - 1).population();
            area += width * (curve.get(i).cost() + curve.get(i - 1).cost()) / 2;
        }
        return area;
    }
}
