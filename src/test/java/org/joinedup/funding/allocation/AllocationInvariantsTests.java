package org.joinedup.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.joinedup.area.AreaLevel;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.TestNeed;
import org.joinedup.funding.TieRule;
import org.junit.jupiter.api.Test;

/// What holds for every fund, whatever the data.
class AllocationInvariantsTests {

    private static final int ROUNDS = 20_000;

    private final Random random = new Random(2010);

    @Test
    void everyPennyOfEveryFundIsSharedOut() {
        for (var round = 0; round < ROUNDS; round++) {
            var need = TestNeed.byChance(random);
            var choice = choice(need);
            if (nobodyHasAShare(need, choice)) {
                continue;
            }
            var allocation = Allocations.allocate(need.data(), choice);

            assertThat(allocation.total()).isEqualTo(choice.pence());
            assertThat(Rollup.of(allocation, AreaLevel.DISTRICT).stream()
                            .mapToLong(AreaAmount::pence)
                            .sum())
                    .isEqualTo(choice.pence());
            assertThat(Arrays.stream(Allocations.contributions(allocation, 0)).sum())
                    .isEqualTo(allocation.pence(0));
        }
    }

    @Test
    void populationsAllTimesTheSameChangeNothing() {
        for (var round = 0; round < ROUNDS / 10; round++) {
            var values = random.doubles(6, 0, 9).map(Math::floor).toArray();
            var people = random.longs(6, 1, 2_000).toArray();
            var times = random.nextInt(2, 50);
            var once = TestNeed.of(people).domain(values);
            var often = TestNeed.of(
                            Arrays.stream(people).map(one -> one * times).toArray())
                    .domain(values);
            var choice = choice(once);

            assertThat(Allocations.allocate(often.data(), choice).pence().toArray())
                    .isEqualTo(Allocations.allocate(once.data(), choice).pence().toArray());
        }
    }

    /// Exact amounts never fall. Whole pence may by one, because the method of largest remainders
    /// gives the last pennies by what is left over for everybody.
    @Test
    void moreNeedNeverBringsLess() {
        for (var round = 0; round < ROUNDS; round++) {
            var values = random.doubles(9, 0, 9).map(Math::floor).toArray();
            var other = random.doubles(9, 0, 9).map(Math::floor).toArray();
            var people = random.longs(9, 1, 2_000).toArray();
            var area = random.nextInt(9);
            var need = TestNeed.of(people).domain(values).domain(other);
            var choice = choice(need);
            var before = Allocations.allocate(need.data(), choice).pence(area);
            values[area] += random.nextInt(1, 5);
            var more = TestNeed.of(people).domain(values).domain(other);

            assertThat(Allocations.allocate(more.data(), choice).pence(area)).isGreaterThanOrEqualTo(before - 1);
        }
    }

    @Test
    void moreNeedBringsNoPennyLessOfAFundThatIsNotTiny() {
        for (var round = 0; round < ROUNDS; round++) {
            var values = shuffled();
            var people = random.longs(9, 500, 2_000).toArray();
            var area = IntStream.range(0, 9)
                    .filter(one -> values[one] == 4)
                    .findFirst()
                    .orElseThrow();
            var before = TestNeed.of(people).domain(values);
            var method = Method.values()[random.nextInt(4)];
            var fund = random.nextLong(100_000, 10_000_000_000L);
            var then = values.clone();
            then[area] = 4 + random.nextInt(1, 5) + 0.5;
            var after = TestNeed.of(people).domain(then);

            assertThat(Allocations.allocate(after.data(), after.choice(fund).with(method))
                            .pence(area))
                    .isGreaterThan(Allocations.allocate(
                                    before.data(), before.choice(fund).with(method))
                            .pence(area));
        }
    }

    private double[] shuffled() {
        var values = new double[9];
        Arrays.setAll(values, at -> -1);
        for (var value = 0; value < 9; value++) {
            var at = random.nextInt(9);
            while (values[at] >= 0) {
                at = (at + 1) % 9;
            }
            values[at] = value;
        }
        return values;
    }

    private FundingChoice choice(TestNeed need) {
        var domains = need.data().domains().size();
        return FundingChoice.of(random.nextLong(0, 1L << random.nextInt(1, 49)), domains)
                .with(Method.values()[random.nextInt(4)])
                .with(TieRule.values()[random.nextInt(4)])
                .with(need.weights(random));
    }

    private static boolean nobodyHasAShare(TestNeed need, FundingChoice choice) {
        return choice.method().usesPopulation()
                && need.data().areas().stream().allMatch(area -> area.population() == 0);
    }
}
