package org.joinedup.funding.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.area.Area;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.TestNeeds;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.allocation.Allocations;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private static final double[] RANKS = {1, 2};

    /// Ranks 1 and 2. One person each and 900 pence: 300 and 600. Two and one: half each. With
    /// 1,800 pence: 600 and 1,200, or 900 and 900. So for the first area the population is worth
    /// 150 or 300, on the mean 225, and the fund 300 or 450, on the mean 375.
    @Test
    void cutsAChangeAsItIsWorkedOutByHand() {
        var comparison = Comparison.of(
                Allocations.allocate(TestNeeds.data(TestNeeds.areas(1, 1), RANKS), FundingChoice.of(900, 1)),
                Allocations.allocate(TestNeeds.data(TestNeeds.areas(2, 1), RANKS), FundingChoice.of(1_800, 1)));
        var first = comparison.areas().getFirst();
        assertThat(first.first()).isEqualTo(300);
        assertThat(first.second()).isEqualTo(900);
        assertThat(first.percent()).isEqualTo(200);
        assertThat(first.effects())
                .containsExactly(
                        new FactorEffect(ChangeFactor.POPULATION, 225), new FactorEffect(ChangeFactor.FUND, 375));
        assertThat(comparison.effects())
                .containsExactly(
                        new FactorEffect(ChangeFactor.POPULATION, 0), new FactorEffect(ChangeFactor.FUND, 900));
        assertThat(comparison.winners()).isEqualTo(2);
        assertThat(comparison.gained()).isEqualTo(900);
        assertThat(comparison.lost()).isZero();
    }

    @Test
    void findsNothingBetweenAnAllocationAndItself() {
        var one = Allocations.allocate(TestNeeds.random(50, 9, 1), FundingChoice.of(1_000_001, 7));
        var comparison = Comparison.of(one, one);
        assertThat(comparison.effects()).isEmpty();
        assertThat(comparison.gained() + comparison.lost()).isZero();
        assertThat(comparison.ranksAgree()).isCloseTo(1, within(1e-12));
        assertThat(comparison.penceAgree()).isCloseTo(1, within(1e-12));
    }

    /// Weights that are twice as large are other words for the same: the method changes no penny.
    @Test
    void seesThatTwiceTheWeightsChangeNothing() {
        var data = TestNeeds.random(50, 9, 1);
        var comparison = Comparison.of(
                Allocations.allocate(data, TestNeeds.choice(1_000_001, 1, 2, 3, 1, 2, 3, 1)),
                Allocations.allocate(data, TestNeeds.choice(1_000_001, 2, 4, 6, 2, 4, 6, 2)));
        assertThat(comparison.effects()).containsExactly(new FactorEffect(ChangeFactor.METHOD, 0));
    }

    /// Ranks 1, 2, 3, 4 become 2, 1, 4, 3: the sum of squared differences is 4, Spearman's
    /// correlation 1 - 6 x 4 / (4 x 15) = 0.6.
    @Test
    void saysHowFarTheTwoAgree() {
        var areas = TestNeeds.areas(1, 1, 1, 1);
        var comparison = Comparison.of(
                Allocations.allocate(TestNeeds.data(areas, new double[] {1, 2, 3, 4}), FundingChoice.of(1_000, 1)),
                Allocations.allocate(TestNeeds.data(areas, new double[] {2, 1, 4, 3}), FundingChoice.of(1_000, 1)));
        assertThat(comparison.ranksAgree()).isCloseTo(0.6, within(1e-12));
        assertThat(comparison.effects()).extracting(FactorEffect::factor).containsExactly(ChangeFactor.DATA);
        assertThat(comparison.areas())
                .extracting(PlaceChange::firstRank, PlaceChange::secondRank)
                .containsExactly(tuple(1.0, 2.0), tuple(2.0, 1.0), tuple(3.0, 4.0), tuple(4.0, 3.0));
        assertThat(comparison.lost()).isEqualTo(200);
    }

    /// The first has areas A (district X by an old code) and B, the second B and C.
    @Test
    void comparesAreasOfBothAndListsTheOthers() {
        var old = new Area("34UB", "Corby");
        var now = new Area("E07000150", "Corby");
        var first = data(List.of(in("A", old, 1), in("B", old, 1)), 1, 2);
        var second = data(List.of(in("B", now, 1), in("C", now, 2)), 2, 1);
        var comparison = Comparison.of(
                Allocations.allocate(first, FundingChoice.of(600, 1)),
                Allocations.allocate(second, FundingChoice.of(600, 1)));
        assertThat(comparison.areas()).extracting(PlaceChange::code).containsExactly("B");
        assertThat(comparison.areas().getFirst().change()).isEqualTo(300 - 400);
        assertThat(comparison.onlyFirst()).extracting(PlaceChange::code).containsExactly("A");
        assertThat(comparison.onlyFirst().getFirst().change()).isEqualTo(-200);
        assertThat(comparison.onlySecond()).extracting(PlaceChange::code).containsExactly("C");
        assertThat(comparison.onlySecond().getFirst().percent()).isNull();
        assertThat(comparison.districts())
                .containsExactly(new PlaceChange(
                        "E07000150", "Corby", 600L, 600L, 1.0, 1.0, List.of(new FactorEffect(ChangeFactor.AREAS, 0))));
        assertThat(comparison.ranksAgree()).isNull();
    }

    /// An area that moves to another district is counted to the new one on both sides.
    @Test
    void countsAnAreaToTheDistrictOfTheSecond() {
        var one = new Area("D1", "One");
        var two = new Area("D2", "Two");
        var comparison = Comparison.of(
                Allocations.allocate(data(List.of(in("A", one, 1), in("B", one, 1)), 1, 2), FundingChoice.of(600, 1)),
                Allocations.allocate(data(List.of(in("A", one, 1), in("B", two, 1)), 1, 2), FundingChoice.of(300, 1)));
        assertThat(comparison.districts())
                .extracting(PlaceChange::code, PlaceChange::first, PlaceChange::second)
                .containsExactly(tuple("D1", 200L, 100L), tuple("D2", 400L, 200L));
    }

    @Test
    void takesWeightsByTheDomainsName() {
        var areas = TestNeeds.areas(1, 1);
        var first = new NeedData(
                Vintage.LSOA_2011, areas, List.of(TestNeeds.domain("one", RANKS), TestNeeds.domain("two", RANKS)));
        var second = new NeedData(
                Vintage.LSOA_2011,
                areas,
                List.of(
                        TestNeeds.domain("two", RANKS),
                        TestNeeds.domain("three", RANKS),
                        TestNeeds.domain("one", RANKS)));
        var comparison = Comparison.of(
                Allocations.allocate(first, TestNeeds.choice(900, 3, 0)),
                Allocations.allocate(second, TestNeeds.choice(900, 0, 5, 3)));
        assertThat(comparison.effects()).containsExactly(new FactorEffect(ChangeFactor.DATA, 0));
    }

    /// Other values, people, weights, method, ties and fund at once: every sum must hold.
    @Test
    void losesNoPennyWhateverChanges() {
        var random = new Random(8);
        for (var round = 0; round < 25; round++) {
            var first = TestNeeds.random(30, 2 + random.nextInt(40), random.nextLong());
            var second = TestNeeds.random(30 - round % 2, 2 + random.nextInt(40), random.nextLong());
            check(Comparison.of(
                    Allocations.allocate(first, choice(random)), Allocations.allocate(second, choice(random))));
        }
    }

    private static void check(Comparison comparison) {
        var areas = Stream.of(comparison.areas(), comparison.onlyFirst(), comparison.onlySecond())
                .flatMap(List::stream)
                .toList();
        assertThat(areas).allSatisfy(area -> assertThat(sum(area)).isEqualTo(area.change()));
        assertThat(comparison.districts())
                .allSatisfy(district -> assertThat(sum(district)).isEqualTo(district.change()));
        assertThat(comparison.effects().stream().mapToLong(FactorEffect::pence).sum())
                .isEqualTo(comparison.gained() - comparison.lost());
        assertThat(comparison.districts().stream()
                        .mapToLong(PlaceChange::change)
                        .sum())
                .isEqualTo(comparison.gained() - comparison.lost());
        IntStream.range(0, comparison.effects().size())
                .forEach(at -> assertThat(areas.stream()
                                .mapToLong(area -> area.effects().get(at).pence())
                                .sum())
                        .isCloseTo(comparison.effects().get(at).pence(), within((long) areas.size())));
    }

    private static long sum(PlaceChange place) {
        return place.effects().stream().mapToLong(FactorEffect::pence).sum();
    }

    private static FundingChoice choice(Random random) {
        var weights = random.ints(7, 1, 9).asDoubleStream().toArray();
        return TestNeeds.choice(random.nextLong(1, 3_000_000_000L), weights)
                .with(Method.values()[random.nextInt(4)])
                .with(TieRule.values()[random.nextInt(4)]);
    }

    private static NeedData data(List<FundingArea> areas, double... values) {
        return TestNeeds.data(areas, values);
    }

    private static FundingArea in(String code, Area district, long population) {
        return new FundingArea(new SmallArea(code, code, null, district), population);
    }
}
