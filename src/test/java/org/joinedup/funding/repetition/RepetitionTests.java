package org.joinedup.funding.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.joinedup.area.Vintage;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.GoldenCounty;
import org.joinedup.funding.Method;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.TestNeeds;
import org.joinedup.funding.allocation.Allocations;
import org.junit.jupiter.api.Test;

class RepetitionTests {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final double[] UP = {1, 2, 3};
    private static final double[] DOWN = {3, 2, 1};
    private static final double[] OTHER = {1, 3, 2};

    /// The squared differences of 1, 2, 3 and 1, 3, 2 add up to 2: 1 - 6 x 2 / (3 x 8) = 0.5. Their
    /// matrix has the eigenvalues 1.5 and 0.5, its first component loads the root of 1.5 / 2 on
    /// each.
    @Test
    void findsTheComponentsThatAreWorkedOutByHand() {
        var repetition = repetition(domains(TestNeeds.domain("one", UP), TestNeeds.domain("two", OTHER)), 1, 1);
        assertThat(repetition.domains().at(0, 1)).isCloseTo(0.5, EXACT);
        assertThat(repetition.domains().at(1, 1)).isCloseTo(1, EXACT);
        var components = repetition.domainComponents();
        assertThat(components.get(0).eigenvalue()).isCloseTo(1.5, EXACT);
        assertThat(components.get(0).share()).isCloseTo(0.75, EXACT);
        assertThat(components.get(0).loadings())
                .allSatisfy(one -> assertThat(one.loading()).isCloseTo(Math.sqrt(0.75), EXACT));
        assertThat(components.get(1).loadings().get(0).loading()).isCloseTo(0.5, EXACT);
        assertThat(components.get(1).loadings().get(1).loading()).isCloseTo(-0.5, EXACT);
    }

    /// Weights 2 and 1: figures 3, 7, 8, about their mean -3, 1, 2, variance 14/3. Covariances with
    /// the ranks 5/3 and 4/3: parts 10/14 and 4/14; squared correlations 25/28 and 16/28.
    @Test
    void findsTheEffectiveWeightsThatAreWorkedOutByHand() {
        var weights = repetition(domains(TestNeeds.domain("one", UP), TestNeeds.domain("two", OTHER)), 2, 1)
                .weights();
        assertThat(weights.get(0).nominal()).isCloseTo(2.0 / 3, EXACT);
        assertThat(weights.get(0).varianceShare()).isCloseTo(10.0 / 14, EXACT);
        assertThat(weights.get(1).varianceShare()).isCloseTo(4.0 / 14, EXACT);
        assertThat(weights.get(0).correlationRatio()).isCloseTo(25.0 / 28, EXACT);
        assertThat(weights.get(1).correlationRatio()).isCloseTo(16.0 / 28, EXACT);
    }

    /// Ranks 1, 2, 3 and 3, 2, 1 give everybody 200 of 600 pence and rank 2. Without the first it
    /// is 300, 200, 100: one hundred moves, the first gains it, the last loses it, both by one
    /// rank.
    @Test
    void findsWhatLeavingADomainOutDoes() {
        var leftOut = repetition(domains(TestNeeds.domain("one", UP), TestNeeds.domain("two", DOWN)), 1, 1)
                .leftOut();
        assertThat(leftOut).hasSize(2);
        assertThat(leftOut.getFirst())
                .isEqualTo(new LeftOut(
                        DataKind.DOMAIN,
                        "one",
                        "one",
                        100,
                        2,
                        new LeftOut.AreaChange("A0001", "Area A0001", 100),
                        new LeftOut.AreaChange("A0003", "Area A0003", -100)));
    }

    /// The same by one domain of two indicators: without the first its ranks are 3, 2, 1. The only
    /// domain can't be left out.
    @Test
    void findsWhatLeavingAnIndicatorOutDoes() {
        var leftOut = repetition(domains(TestNeeds.domain("one", UP, DOWN)), 1).leftOut();
        assertThat(leftOut).extracting(LeftOut::name).containsExactly("one-1", "one-2");
        assertThat(leftOut.getFirst().kind()).isEqualTo(DataKind.INDICATOR);
        assertThat(leftOut.getFirst().moved()).isEqualTo(100);
        assertThat(leftOut.getFirst().gain()).isEqualTo(new LeftOut.AreaChange("A0001", "Area A0001", 100));
    }

    @Test
    void flagsADomainUnderAnotherName() {
        var data = TestNeeds.random(60, 12, 3);
        var twice = new ArrayList<>(data.domains());
        twice.add(new DomainNeed("again", data.domains().get(4).indicators()));
        var repetition = Repetition.of(
                Allocations.allocate(new NeedData(data.vintage(), data.areas(), twice), FundingChoice.of(1_000_000, 8)),
                new RepetitionQuestion(0.999, -0.5, Map.of()));
        assertThat(repetition.flags())
                .extracting(RepetitionFlag::of, RepetitionFlag::kind)
                .containsExactly(
                        tuple(DataKind.INDICATOR, FlagKind.SAME_STORY), tuple(DataKind.DOMAIN, FlagKind.SAME_STORY));
        var flag = repetition.flags().get(1);
        assertThat(List.of(flag.first(), flag.second())).containsExactly("five", "again");
        assertThat(flag.correlation()).isCloseTo(1, EXACT);
        assertThat(flag.keep()).isNull();
    }

    @Test
    void flagsIndicatorsOfOneDomainThatPointAgainstEachOther() {
        var flags = repetition(domains(TestNeeds.domain("one", UP, new double[] {3, 1, 2})), 1)
                .flags();
        assertThat(flags).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(FlagKind.AGAINST_EACH_OTHER);
            assertThat(flag.correlation()).isCloseTo(-0.5, EXACT);
            assertThat(flag.sentence())
                    .isEqualTo("In one they point against each other (-0.50): check the direction of both.");
        });
        assertThat(repetition(
                                domains(TestNeeds.domain("one", UP), TestNeeds.domain("two", new double[] {3, 1, 2})),
                                1,
                                1)
                        .flags())
                .isEmpty();
    }

    /// A value that is missing takes its area out of that pair only; a constant has no correlation.
    @Test
    void leavesMissingValuesOut() {
        var repetition = repetition(
                domains(TestNeeds.domain(
                        "one", new double[] {1, 2, 3}, new double[] {2, Double.NaN, 1}, new double[] {4, 4, 4})),
                1);
        assertThat(repetition.indicators().at(0, 1)).isCloseTo(-1, EXACT);
        assertThat(repetition.indicators().rows().get(2)).containsOnlyNulls();
        assertThat(repetition.indicatorComponents()).hasSize(2);
    }

    @Test
    void refusesWhatIsOutOfBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RepetitionQuestion(0, -0.5, Map.of()))
                .withMessage("The correlation of the same story is more than 0 and up to 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RepetitionQuestion(0.8, 0, Map.of()))
                .withMessage("The correlation of opposites is from -1 and less than 0.");
    }

    /// The expected ones were worked out with NumPy and SciPy: spearmanr, eigh, cov and corrcoef.
    @Test
    void agreesWithAnotherProgramOnTheCounty() {
        var allocation = Allocations.allocate(GoldenCounty.data(), FundingChoice.of(2_000_000_000, 7));
        var repetition = Repetition.of(allocation, RepetitionQuestion.usual());
        assertThat(repetition.domains().at(0, 1)).isCloseTo(-0.4102297023, within(1e-9));
        assertThat(repetition.domains().at(4, 0)).isCloseTo(0.885810793, within(1e-9));
        assertThat(repetition.domainComponents())
                .extracting(PrincipalComponent::eigenvalue)
                .satisfiesExactly(
                        one -> assertThat(one).isCloseTo(4.7209182048, within(1e-9)),
                        one -> assertThat(one).isCloseTo(0.8074319212, within(1e-9)),
                        one -> assertThat(one).isCloseTo(0.6930352847, within(1e-9)),
                        one -> assertThat(one).isCloseTo(0.3468813647, within(1e-9)),
                        one -> assertThat(one).isCloseTo(0.2183417412, within(1e-9)),
                        one -> assertThat(one).isCloseTo(0.1653329228, within(1e-9)),
                        one -> assertThat(one).isCloseTo(0.0480585606, within(1e-9)));
        assertThat(repetition.domainComponents().getFirst().loadings().get(1).loading())
                .isCloseTo(-0.5951573493, within(1e-9));
        assertThat(repetition.weights().get(1).varianceShare()).isCloseTo(-0.07296157875879689, EXACT);
        assertThat(repetition.weights().get(1).correlationRatio()).isCloseTo(0.11623528557132934, EXACT);
        assertThat(repetition.weights().stream()
                        .mapToDouble(EffectiveWeight::varianceShare)
                        .sum())
                .isCloseTo(1, EXACT);
    }

    private static NeedData domains(DomainNeed... domains) {
        return new NeedData(Vintage.LSOA_2011, TestNeeds.areas(1, 1, 1), List.of(domains));
    }

    private static Repetition repetition(NeedData data, double... weights) {
        var choice = TestNeeds.choice(600, weights).with(Method.FIGURE);
        return Repetition.of(Allocations.allocate(data, choice), RepetitionQuestion.usual());
    }
}
