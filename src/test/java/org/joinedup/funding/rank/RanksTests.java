package org.joinedup.funding.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.joinedup.funding.TestNeed;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.Values;
import org.junit.jupiter.api.Test;

class RanksTests {

    private static final Values TIED = Values.of(3, 1, 3, 0, 3);

    @Test
    void giveTheHighestRankToTheMostInNeed() {
        assertThat(ranks(Values.of(-2, 7.5, 0), TieRule.MEAN)).containsExactly(1, 3, 2);
    }

    @Test
    void shareTheMeanOfTheRanksThatATieTakesUp() {
        assertThat(ranks(TIED, TieRule.MEAN)).containsExactly(4, 2, 4, 1, 4);
        assertThat(ranks(Values.of(1, 1), TieRule.MEAN)).containsExactly(1.5, 1.5);
    }

    @Test
    void canShareTheLowestOrTheHighest() {
        assertThat(ranks(TIED, TieRule.LOWEST)).containsExactly(3, 2, 3, 1, 3);
        assertThat(ranks(TIED, TieRule.HIGHEST)).containsExactly(5, 2, 5, 1, 5);
    }

    @Test
    void canGoByCode() {
        assertThat(ranks(TIED, TieRule.CODE)).containsExactly(3, 2, 4, 1, 5);
    }

    @Test
    void takeZeroAndMinusZeroForTheSame() {
        assertThat(ranks(Values.of(0.0, -0.0), TieRule.MEAN)).containsExactly(1.5, 1.5);
    }

    @Test
    void addUpTo83028For407Areas() {
        var random = new Random(407);
        var scores = random.doubles(407, 0, 50).map(Math::floor).toArray();
        var need = TestNeed.of(new long[407]).domain(scores).domain(scores);

        var sums = Checksums.of(Ranking.of(need.data(), need.choice(1)));

        assertThat(sums.agree()).isTrue();
        assertThat(sums.expected()).isEqualTo(83_028);
        assertThat(sums.figures()).isEqualByComparingTo(BigDecimal.valueOf(2 * 83_028));
        assertThat(Checksums.of(Ranking.of(need.data(), need.choice(1).with(TieRule.HIGHEST)))
                        .agree())
                .isFalse();
    }

    @Test
    void addUpToTheUniqueFigure() {
        var ranks = new int[] {388, 197, 115, 252, 113, 331, 257};
        var need = TestNeed.of(new long[407]);
        for (var rank : ranks) {
            need.domain(IntStream.range(0, 407)
                    .mapToDouble(area -> (area + rank - 1) % 407)
                    .toArray());
        }

        var ranking = Ranking.of(need.data(), need.choice(1));

        assertThat(ranking.domains())
                .extracting(one -> (int) one.rank(0))
                .containsExactly(388, 197, 115, 252, 113, 331, 257);
        assertThat(ranking.figure(0)).isEqualByComparingTo("1653");
    }

    private static double[] ranks(Values scores, TieRule rule) {
        var ranks = Ranks.of(scores, rule);
        return IntStream.range(0, ranks.size()).mapToDouble(ranks::rank).toArray();
    }
}
