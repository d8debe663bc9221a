package org.joinedup.funding.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TestNeeds;
import org.joinedup.funding.TieRule;
import org.junit.jupiter.api.Test;

class ChoiceEffectsTests {

    private static final List<TieRule> MEAN = List.of(TieRule.MEAN);
    private static final List<Standardisation> RANKS = List.of(Standardisation.RANKS);

    /// Ranks 1 and 2, 1 and 3 people: by figure a third of the fund, with population a seventh. The
    /// two are 4/21 apart, so the standard deviation is 2/21 of £2,100: £200.
    @Test
    void saysThatTheMethodAloneMakesTheDifference() {
        var data = TestNeeds.data(TestNeeds.areas(1, 3), new double[] {5, 9});
        var methods = List.of(Method.FIGURE, Method.FIGURE_TIMES_POPULATION);
        var effects = ChoiceEffects.of(
                data,
                FundingChoice.of(210_000, 1),
                new EffectsQuestion(CertaintyQuestion.of(1).with(10), methods, MEAN, RANKS));
        assertThat(effects.areas().getFirst().deviation()).isCloseTo(20_000, within(1e-6));
        assertThat(effects.overall())
                .containsExactly(
                        new ChoiceEffect(ModelChoice.WEIGHTS, 0, 0),
                        new ChoiceEffect(ModelChoice.METHOD, 1, 1),
                        new ChoiceEffect(ModelChoice.TIES, 0, 0),
                        new ChoiceEffect(ModelChoice.STANDARDISATION, 0, 0));
    }

    /// The one district gets the whole fund whatever is chosen.
    @Test
    void saysWhenNothingVaries() {
        var data = TestNeeds.data(TestNeeds.areas(1, 3), new double[] {5, 9}, new double[] {2, 1});
        var effects = ChoiceEffects.of(data, FundingChoice.of(210_000, 2), EffectsQuestion.of(1));
        assertThat(effects.districts()).containsExactly(new PlaceEffects("D1", "District D1", 0, List.of()));
        assertThat(effects.areas()).noneMatch(area -> area.effects().isEmpty());
    }

    /// Two areas are level in the only domain. Ranks 1.5 and 1.5, 1 and 1, 2 and 2, or 1 and 2:
    /// half the fund by three tie rules, a third and two thirds by code. Of £600 the first has
    /// 300, 300, 300 and 200: variance 1,875.
    @Test
    void saysThatTiesAloneMakeTheDifference() {
        var data = TestNeeds.data(TestNeeds.areas(1, 1), new double[] {5, 5});
        var effects = ChoiceEffects.of(
                data,
                FundingChoice.of(60_000, 1),
                new EffectsQuestion(
                        CertaintyQuestion.of(1).with(2), List.of(Method.FIGURE), List.of(TieRule.values()), RANKS));
        assertThat(effects.areas().getFirst().deviation()).isCloseTo(100 * Math.sqrt(1_875), within(1e-6));
        assertThat(effects.areas().getFirst().effects().get(ModelChoice.TIES.ordinal()))
                .isEqualTo(new ChoiceEffect(ModelChoice.TIES, 1, 1));
    }

    /// The standardisation can only matter where a domain has more than one indicator.
    @Test
    void leavesNothingToTheStandardisationOfSingleIndicators() {
        var effects = ChoiceEffects.of(TestNeeds.random(40, 15, 9), FundingChoice.of(2_000_000_000, 7), question(50));
        assertThat(effects.overall().get(ModelChoice.STANDARDISATION.ordinal()).total())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void sharesAddUpAsTheyMust() {
        var effects = ChoiceEffects.of(TestNeeds.random(40, 15, 10), FundingChoice.of(2_000_000_000, 7), question(50));
        assertThat(effects.areas()).allSatisfy(area -> {
            assertThat(area.effects()).allSatisfy(one -> {
                assertThat(one.first()).isBetween(0.0, 1.0);
                assertThat(one.total()).isBetween(one.first() - 1e-9, 1.0);
            });
            assertThat(area.effects().stream().mapToDouble(ChoiceEffect::first).sum())
                    .isLessThan(1 + 1e-9);
            assertThat(area.effects().stream().mapToDouble(ChoiceEffect::total).sum())
                    .isGreaterThan(1 - 1e-9);
        });
        assertThat(effects.districts()).hasSize(4);
    }

    @Test
    void refusesAnEmptyChoice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectsQuestion(CertaintyQuestion.of(1).with(2), List.of(), MEAN, RANKS))
                .withMessage("Name at least one method, one tie rule and one standardisation.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question(10_001))
                .withMessage("Ask for 1 to 10000 weightings.");
    }

    private static EffectsQuestion question(int weightings) {
        return new EffectsQuestion(
                CertaintyQuestion.of(4).with(weightings),
                List.of(Method.values()),
                List.of(TieRule.values()),
                List.of(Standardisation.values()));
    }
}
