package org.joinedup.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.joinedup.funding.Method;
import org.joinedup.funding.TestNeed;
import org.junit.jupiter.api.Test;

class ExplanationTests {

    @Test
    void addsUpToTheFigureAndTheAmount() {
        // Ranks 1, 2, 3 and 3, 1, 2; of 1250 people-points the first has 400, 100 of them by the first domain.
        var need = TestNeed.of(100, 200, 50).domain(1, 2, 3).domain(9, 1, 5);

        var why = Explanation.of(Allocations.allocate(need.data(), need.choice(100_000)), 0);

        assertThat(why.figure()).isEqualByComparingTo("4");
        assertThat(why.domains()).extracting(Contribution::pence).containsExactly(8_000L, 24_000L);
        assertThat(why.domains()).extracting(Contribution::rank).containsExactly(1.0, 3.0);
        assertThat(why.sentence())
                .isEqualTo("1 + 3 = 4, where 3 areas can reach 6. Pounds are in proportion to the figure times the"
                        + " population. It gets £320.00, which is 32.00% of £1,000.00.");
    }

    @Test
    void saysHowManyPlacesMakeOnePercent() {
        // Everybody alike but for rank: 50 of 5050 by rank. One place up is 51/5050, 2 % more.
        var need = TestNeed.of(alike(100)).domain(rising(100));
        var allocation = Allocations.allocate(need.data(), need.choice(1_000_000));

        assertThat(Explanation.of(allocation, 49).domains().getFirst())
                .extracting(Contribution::placesForMore, Contribution::placesForLess)
                .containsExactly(1, 1);
        assertThat(Explanation.of(allocation, 99).domains().getFirst().placesForMore())
                .isNull();
        assertThat(Explanation.of(allocation, 0).domains().getFirst().placesForLess())
                .isNull();
    }

    @Test
    void saysHowManyPeopleMakeOnePercent() {
        // Two areas of 1000 people and of ranks 1 and 2: 1000 of 3000. With x more (1000 + x) / (3000 + x) is to be
        // 0.33666..., which needs x = 15.08; with x fewer 0.33, which needs 14.93.
        var need = TestNeed.of(1_000, 1_000).domain(1, 2);
        var allocation = Allocations.allocate(need.data(), need.choice(1_000_000));

        assertThat(Explanation.of(allocation, 0))
                .extracting(Explanation::peopleForMore, Explanation::peopleForLess)
                .containsExactly(16L, 15L);
        assertThat(Explanation.of(
                                Allocations.allocate(need.data(), need.choice(1).with(Method.FIGURE)), 0)
                        .peopleForMore())
                .isNull();
    }

    /// Moves the area for real and looks at what it gets.
    @Test
    void agreesWithAnAllocationInWhichTheAreaHasMoved() {
        var random = new Random(16);
        for (var round = 0; round < 200; round++) {
            var method = Method.values()[round % Method.values().length];
            var first = shuffled(40, random);
            var second = shuffled(40, random);
            var populations = random.longs(40, 1, 3_000).toArray();
            var need = TestNeed.of(populations).domain(first).domain(second);
            var choice = need.choice(100_000_000_000L).with(method);
            var before = Allocations.allocate(need.data(), choice);

            var places = Explanation.of(before, 7).domains().getFirst().placesForMore();

            for (var moved = 1; moved <= (places == null ? 40 - (int) first[7] : places); moved++) {
                var then = TestNeed.of(populations).domain(moved(first, moved)).domain(second);
                var after = Allocations.allocate(then.data(), choice);
                var enough = places != null && moved == places;
                assertThat(after.pence(7) >= 1.01 * before.pence(7) - 1)
                        .as("%d places", moved)
                        .isEqualTo(enough);
            }
        }
    }

    private static double[] moved(double[] ranks, int places) {
        var rank = ranks[7];
        return Arrays.stream(ranks)
                .map(one -> one == rank ? one + places : one > rank && one <= rank + places ? one - 1 : one)
                .toArray();
    }

    private static double[] shuffled(int size, Random random) {
        var ranks = rising(size);
        for (var i = size - 1; i > 0; i--) {
            var other = random.nextInt(i + 1);
            var kept = ranks[i];
            ranks[i] = ranks[other];
            ranks[other] = kept;
        }
        return ranks;
    }

    private static double[] rising(int size) {
        var ranks = new double[size];
        Arrays.setAll(ranks, at -> at + 1);
        return ranks;
    }

    private static long[] alike(int size) {
        var populations = new long[size];
        Arrays.fill(populations, 1_000);
        return populations;
    }
}
