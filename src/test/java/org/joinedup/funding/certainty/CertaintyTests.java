package org.joinedup.funding.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.GoldenCounty;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.Method;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.TestNeeds;
import org.joinedup.funding.Values;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.allocation.Allocations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertaintyTests {

    private static final CertaintyQuestion QUESTION = CertaintyQuestion.of(11);

    /// Ranks 1 and 3, 2 and 2, 3 and 1. With the weights u and 1 - u, u evenly from 0 to 1, the
    /// figures are 3 - 2u, 2 and 1 + 2u of 6, so that of £600 the first gets £100 to £300 evenly:
    /// nine tenths of the weightings give £110 to £290.
    @Test
    void findsTheIntervalThatIsWorkedOutByHand() {
        var data = TestNeeds.data(TestNeeds.areas(1, 1, 1), new double[] {1, 2, 3}, new double[] {3, 2, 1});
        var certainty = Certainty.of(Allocations.allocate(data, FundingChoice.of(60_000, 2)), QUESTION);
        var first = certainty.areas().getFirst();
        assertThat(first.pence().central()).isEqualTo(20_000);
        assertThat(first.pence().low()).isCloseTo(11_000, within(200L));
        assertThat(first.pence().median()).isCloseTo(20_000, within(500L));
        assertThat(first.pence().high()).isCloseTo(29_000, within(200L));
        assertThat(first.pence().least()).isBetween(10_000L, 10_100L);
        assertThat(first.pence().most()).isBetween(29_900L, 30_000L);
        assertThat(first.rank())
                .isEqualTo(new RankInterval(2, 1, 1, first.rank().median(), 3, 3));
        assertThat(first.rank().median()).isIn(1.0, 3.0);
        var second = certainty.areas().get(1);
        assertThat(second.rank()).isEqualTo(new RankInterval(2, 2, 2, 2, 2, 2));
        assertThat(second.pence()).isEqualTo(new PenceInterval(20_000, 20_000, 20_000, 20_000, 20_000, 20_000));
    }

    /// The three areas are one district: it has the whole fund by any weights.
    @Test
    void givesTheOnlyDistrictTheWholeFund() {
        var data = TestNeeds.data(TestNeeds.areas(10, 20, 30), new double[] {1, 2, 3}, new double[] {3, 2, 1});
        var certainty = Certainty.of(Allocations.allocate(data, FundingChoice.of(60_000, 2)), QUESTION);
        assertThat(certainty.districts())
                .containsExactly(new PlaceCertainty(
                        "D1",
                        "District D1",
                        new RankInterval(1, 1, 1, 1, 1, 1),
                        new PenceInterval(60_000, 60_000, 60_000, 60_000, 60_000, 60_000)));
    }

    /// With one weighted domain nothing is left to chance: what the fast sums give must be the
    /// allocation itself, by every method, to the rounding of a penny (of seven pots: of as many).
    @ParameterizedTest
    @EnumSource(Method.class)
    void givesTheAllocationItselfWhenOneDomainHasAllTheWeight(Method method) {
        var data = TestNeeds.random(60, 30, 5);
        var choice = TestNeeds.choice(1_000_003, 0, 0, 2, 0, 0, 0, 0).with(method);
        var certainty = Certainty.of(Allocations.allocate(data, choice), QUESTION.with(3));
        assertThat(certainty.areas()).allSatisfy(area -> {
            assertThat(area.pence().least()).isCloseTo(area.pence().central(), within(1L));
            assertThat(area.pence().most()).isEqualTo(area.pence().least());
            assertThat(area.rank().least()).isEqualTo(area.rank().central());
            assertThat(area.rank().most()).isEqualTo(area.rank().central());
        });
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void nearsTheAllocationAsWeightingsStayNearItsOwn(Method method) {
        var choice = TestNeeds.choice(10_000_000, 1, 2, 3, 4, 5, 6, 7).with(method);
        var allocation = Allocations.allocate(TestNeeds.random(40, 1_000, 6), choice);
        var certainty = Certainty.of(allocation, new CertaintyQuestion(4_001, 1_000, 90, 3));
        assertThat(certainty.areas())
                .allSatisfy(area -> assertThat(
                                area.pence().median() / (double) area.pence().central())
                        .isCloseTo(1, within(0.01)));
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() throws ExecutionException, InterruptedException {
        var allocation = Allocations.allocate(TestNeeds.random(150, 20, 1), FundingChoice.of(2_000_000_000, 7));
        assertThat(onThreads(1, allocation)).isEqualTo(onThreads(3, allocation));
    }

    @Test
    void isTheSameForAreasInAnotherOrder() {
        var data = TestNeeds.random(150, 20, 2);
        var one = Certainty.of(Allocations.allocate(data, FundingChoice.of(2_000_000_000, 7)), QUESTION.with(500));
        var other = Certainty.of(
                Allocations.allocate(backwards(data), FundingChoice.of(2_000_000_000, 7)), QUESTION.with(500));
        assertThat(withoutCentral(other.areas().reversed())).isEqualTo(withoutCentral(one.areas()));
        assertThat(withoutCentral(other.districts())).isEqualTo(withoutCentral(one.districts()));
    }

    @Test
    void ordersItsOwnFigures() {
        var certainty = Certainty.of(
                Allocations.allocate(TestNeeds.random(90, 10, 3), FundingChoice.of(2_000_000_000, 7)),
                QUESTION.with(300));
        assertThat(certainty.areas()).allSatisfy(area -> {
            var pence = area.pence();
            assertThat(List.of(pence.least(), pence.low(), pence.median(), pence.high(), pence.most()))
                    .isSorted();
            var rank = area.rank();
            assertThat(List.of(rank.least(), rank.low(), rank.median(), rank.high(), rank.most()))
                    .isSorted();
            assertThat(rank.least()).isGreaterThanOrEqualTo(1);
            assertThat(rank.most()).isLessThanOrEqualTo(90);
        });
        assertThat(certainty.districts().stream()
                        .mapToLong(district -> district.pence().central())
                        .sum())
                .isEqualTo(2_000_000_000);
    }

    @Test
    void refusesWhatDoesNotFitInMemory() {
        var allocation = Allocations.allocate(TestNeeds.random(601, 20, 1), FundingChoice.of(100, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certainty.of(allocation, QUESTION.with(100_000)))
                .withMessage("Ask for fewer weightings: areas times weightings may be at most 60000000.");
    }

    /// The expected ones were worked out with NumPy from 200,000 weightings (ranks: 20,000) of
    /// its own Dirichlet draws: pounds = fund x people x weighted ranks / the sum of that over
    /// all areas.
    @Test
    void agreesWithAnotherProgramOnTheCounty() {
        var allocation = Allocations.allocate(GoldenCounty.data(), FundingChoice.of(2_000_000_000, 7));
        var certainty = Certainty.of(allocation, CertaintyQuestion.of(1));
        var area = certainty.areas().getFirst();
        assertThat(area.code()).isEqualTo("E01026949");
        assertThat(area.pence().low() / 4_019_458.0).isCloseTo(1, within(0.015));
        assertThat(area.pence().median() / 5_593_530.0).isCloseTo(1, within(0.01));
        assertThat(area.pence().high() / 6_428_022.0).isCloseTo(1, within(0.01));
        assertThat(area.rank().low()).isCloseTo(261, within(5.0));
        assertThat(area.rank().median()).isCloseTo(356, within(3.0));
        assertThat(area.rank().high()).isCloseTo(391, within(3.0));
        var corby = certainty.districts().getFirst();
        assertThat(corby.pence().low() / 173_422_374.0).isCloseTo(1, within(0.005));
        assertThat(corby.pence().high() / 220_351_964.0).isCloseTo(1, within(0.005));
    }

    private static Certainty onThreads(int threads, Allocation allocation)
            throws ExecutionException, InterruptedException {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> Certainty.of(allocation, QUESTION.with(400)))
                    .get();
        }
    }

    /// Codes in the opposite order; everything else of an area stays.
    private static NeedData backwards(NeedData data) {
        var size = data.areas().size();
        var areas = IntStream.range(0, size)
                .mapToObj(at -> {
                    var old = data.areas().get(size - 1 - at);
                    var district = old.area().district();
                    return TestNeeds.area(
                            "B%06d".formatted(at), district == null ? null : district.code(), old.population());
                })
                .toList();
        return new NeedData(
                data.vintage(),
                List.<FundingArea>copyOf(areas),
                data.domains().stream().map(CertaintyTests::backwards).toList());
    }

    private static DomainNeed backwards(DomainNeed domain) {
        var one = domain.indicators().getFirst();
        var values = one.values()
                .indices()
                .mapToDouble(at -> one.values().at(one.values().size() - 1 - at))
                .toArray();
        return new DomainNeed(
                domain.name(), List.of(new IndicatorNeed(one.indicator(), one.weight(), Values.of(values))));
    }

    /// The penny of a remainder goes by code, so the allocation itself is left aside.
    private static List<List<Number>> withoutCentral(List<PlaceCertainty> places) {
        return places.stream()
                .map(one -> List.<Number>of(
                        one.rank().low(),
                        one.rank().high(),
                        one.rank().central(),
                        one.pence().least(),
                        one.pence().low(),
                        one.pence().median(),
                        one.pence().high(),
                        one.pence().most()))
                .toList();
    }
}
