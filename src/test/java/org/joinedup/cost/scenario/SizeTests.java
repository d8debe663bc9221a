package org.joinedup.cost.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The paper's list of reductions: service area, saving, percent of the budget.
class SizeTests {

    private static final String REDUCTIONS = """
            housing support,            98200000,  820, £11975609.76
            mental health,              18100000,  150, £12066666.67
            prevention younger adults,   6400000,  670, £955223.88
            carers' breaks,             40000000, 2280, £1754385.96
            prevention older people,    26800000, 2130, £1258215.96
            Connexions,                 70000000, 1910, £3664921.47
            youth small grants,         20000000, 10000, £200000.00
            children's centres,         50000000,  420, £11904761.90
            PCSOs,                      50000000, 10000, £500000.00
            positive activities,        30500000, 10000, £305000.00
            """;

    @ParameterizedTest
    @CsvSource(textBlock = REDUCTIONS, quoteCharacter = '"')
    void tellsTheBudgetFromASavingAndItsShare(String area, long saving, long share, String budget) {
        var size = new Size(null, saving, share);
        assertThat(size.statedBudget()).as(area).isEqualTo(pence(budget));
        assertThat(size.change(1)).isEqualTo(-saving);
    }

    /// £982,000, £181,000, £64,000, £400,000, £268,000, £700,000, £200,000, £500,000, £500,000 and
    /// £305,000.
    @Test
    void savesWhatThePaperSaysAltogether() {
        var saved = REDUCTIONS
                .lines()
                .map(line -> new Size(null, Long.parseLong(line.split(",")[1].strip()), null))
                .mapToLong(size -> size.change(0));
        assertThat(saved.sum()).isEqualTo(-410_000_000);
    }

    @Test
    void changesByAShareOfTheVolumeRoundedHalfUp() {
        var tenth = new Size(-1_000L, null, null);
        assertThat(Stream.of(10_000L, 4L, 5L, 0L).map(tenth::change)).containsExactly(-1_000L, 0L, -1L, 0L);
        assertThat(tenth.step(10_000)).isEqualTo("£100.00 x -10% = -£10.00");
        assertThat(new Size(12_550L, null, null).change(1_000)).isEqualTo(1_255);
    }

    @Test
    void savesAShareOfTheCostWhereNoSavingIsStated() {
        var size = new Size(null, null, 820L);
        assertThat(size.change(100_000)).isEqualTo(-8_200);
        assertThat(size.statedBudget()).isNull();
        assertThat(size.step(100_000)).isEqualTo("£1,000.00 x -8.2% = -£82.00");
    }

    @Test
    void explainsASaving() {
        assertThat(new Size(null, 98_200_000L, null).step(5)).isEqualTo("-£982,000.00 as stated");
        assertThat(new Size(null, 98_200_000L, 820L).step(5))
                .isEqualTo("-£982,000.00 as stated; £982,000.00 / 8.2% = a budget of £11,975,609.76");
    }

    @Test
    void isStatedOneWay() {
        assertThat(new Size(1L, null, null).isOneWay()).isTrue();
        assertThat(new Size(null, 1L, 1L).isOneWay()).isTrue();
        assertThat(new Size(null, null, null).isOneWay()).isFalse();
        assertThat(new Size(1L, 1L, null).isOneWay()).isFalse();
        assertThat(new Size(1L, null, 1L).isOneWay()).isFalse();
    }

    private static long pence(String pounds) {
        return Long.parseLong(pounds.replaceAll("[£.]", ""));
    }
}
