package org.joinedup.funding.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightDrawsTests {

    private static final CertaintyQuestion QUESTION = CertaintyQuestion.of(7);

    @Test
    void addUpToOne() {
        var draws = WeightDraws.of(weights("3", "1", "0"), QUESTION);
        assertThat(draws.size()).isEqualTo(10_000);
        assertThat(IntStream.range(0, draws.size())
                        .mapToDouble(draw -> Arrays.stream(draws.at(draw)).sum()))
                .allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(1e-12)));
    }

    /// The mean of a Dirichlet distribution is each parameter by their sum: 3 and 1 of 4.
    @Test
    void haveTheModelsOwnWeightsAsTheirMean() {
        var draws = WeightDraws.of(weights("3", "1", "0"), QUESTION);
        assertThat(mean(draws, 0)).isCloseTo(0.75, within(0.01));
        assertThat(mean(draws, 1)).isCloseTo(0.25, within(0.01));
    }

    /// Its parameters add up to a, so its variance is m (1 - m) / (a + 1): for three equal weights
    /// 2/9 by 3 + 1, and for four times the concentration 2/9 by 12 + 1.
    @Test
    void spreadLessTheHigherTheConcentration() {
        var wide = WeightDraws.of(weights("5", "5", "5"), QUESTION);
        var narrow = WeightDraws.of(weights("5", "5", "5"), new CertaintyQuestion(10_000, 4, 90, 7));
        assertThat(variance(wide, 2)).isCloseTo(2.0 / 9 / 4, within(0.002));
        assertThat(variance(narrow, 2)).isCloseTo(2.0 / 9 / 13, within(0.001));
    }

    @Test
    void leaveAWeightOfNothingAtNothing() {
        var draws = WeightDraws.of(weights("3", "0", "1"), QUESTION);
        assertThat(IntStream.range(0, draws.size()).mapToDouble(draw -> draws.at(draw)[1]))
                .containsOnly(0.0);
    }

    @Test
    void stayAsTheyAreWithOneWeightedDomain() {
        var draws = WeightDraws.of(weights("0", "0.5"), QUESTION);
        assertThat(draws.at(0)).containsExactly(0, 1);
        assertThat(draws.at(9_999)).containsExactly(0, 1);
    }

    @Test
    void areTheSameForTheSameSeedOnly() {
        var weights = weights("1", "1", "1");
        assertThat(WeightDraws.of(weights, QUESTION).at(9_999))
                .isEqualTo(WeightDraws.of(weights, CertaintyQuestion.of(7)).at(9_999))
                .isNotEqualTo(WeightDraws.of(weights, CertaintyQuestion.of(8)).at(9_999));
    }

    @Test
    void refusesWhatIsOutOfBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUESTION.with(0))
                .withMessage("Ask for 1 to 100000 weightings.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertaintyQuestion(1, Double.NaN, 90, 1))
                .withMessage("A concentration is more than 0 and up to 1000.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertaintyQuestion(1, 1, 100, 1))
                .withMessage("An interval holds more than 0 and less than 100 percent.");
    }

    private static double mean(WeightDraws draws, int domain) {
        return IntStream.range(0, draws.size())
                .mapToDouble(draw -> draws.at(draw)[domain])
                .average()
                .orElseThrow();
    }

    private static double variance(WeightDraws draws, int domain) {
        var mean = mean(draws, domain);
        return IntStream.range(0, draws.size())
                .mapToDouble(draw -> (draws.at(draw)[domain] - mean) * (draws.at(draw)[domain] - mean))
                .average()
                .orElseThrow();
    }

    private static List<BigDecimal> weights(String... weights) {
        return Arrays.stream(weights).map(BigDecimal::new).toList();
    }
}
