package org.joinedup.funding.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.joinedup.funding.TestNeed.indicator;
import static org.joinedup.funding.TestNeed.part;

import java.math.BigDecimal;
import java.util.List;
import org.joinedup.funding.Direction;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.Values;
import org.junit.jupiter.api.Test;

class ScoresTests {

    private static final double MISSING = Double.NaN;

    @Test
    void turnRoundWhatMeansLessNeed() {
        var published = new IndicatorNeed(
                indicator("rank", Direction.HIGH_VALUE_IS_LESS_NEED), BigDecimal.ONE, Values.of(1, 3, 2));

        var scores = scores(Standardisation.RANKS, published);

        assertThat(scores.stream().toArray()).containsExactly(-1, -3, -2);
    }

    @Test
    void addRanksByWeight() {
        var light = part("a", 10, 30, 20);
        var heavy = new IndicatorNeed(light.indicator(), BigDecimal.valueOf(3), Values.of(9, 8, 7));

        var scores = scores(Standardisation.RANKS, light, heavy);

        // Halves: (2 + 3*6)/4, (6 + 3*4)/4, (4 + 3*2)/4.
        assertThat(scores.stream().toArray()).containsExactly(5, 4.5, 2.5);
    }

    @Test
    void addDeviationsFromTheMean() {
        // Mean 20 and deviation sqrt(200/3); mean 1 and deviation sqrt(2/3): both -r, 0, r with r = sqrt(1.5).
        var scores = scores(Standardisation.Z_SCORES, part("a", 10, 20, 30), part("b", 2, 1, 0));

        assertThat(scores.at(0)).isCloseTo(0, within(1e-12));
        assertThat(scores(Standardisation.Z_SCORES, part("a", 10, 20, 30), part("b", 4, 3, 5))
                        .at(2))
                .isCloseTo(Math.sqrt(1.5), within(1e-12));
    }

    @Test
    void makeDoWithTheOtherIndicatorsWhereOneIsLeftOut() {
        var scores = scores(Standardisation.RANKS, part("a", 10, 20, 30), part("b", 5, MISSING, 1));

        // Of b two areas have a value, so its ranks 2 and 1 become 3 and 1.5 of 3.
        assertThat(scores.stream().toArray()).containsExactly((2 + 6) / 2.0, 4, (6 + 3) / 2.0);
    }

    @Test
    void giveTheMeanToAnAreaThatNoIndicatorKnows() {
        assertThat(scores(Standardisation.RANKS, part("a", 10, MISSING, 30)).stream()
                        .toArray())
                .containsExactly(10, 20, 30);
    }

    private static Values scores(Standardisation standardisation, IndicatorNeed... parts) {
        return Scores.of(new DomainNeed("Invented", List.of(parts)), standardisation);
    }
}
