package org.joinedup.cost.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.joinedup.cost.concentration.Concentration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTests {

    @Test
    void addsTheRest() {
        assertThat(Bands.of(List.of(2.5, 2.5, 0.1)).upTo()).containsExactly(2.5, 5.0, 5.1, 100.0);
    }

    @Test
    void addsNoRestToTheWhole() {
        assertThat(Bands.of(List.of(50.0, 50.0)).upTo()).containsExactly(50.0, 100.0);
    }

    /// A fifth of ten are two: 90 and the first 50; the next fifth are the other 50s.
    @Test
    void putsTheFirstOfEqualsIntoTheHigherBand() {
        assertThat(bands(List.of(20.0, 20.0), 10, 50, 0, 50, 90, 50, 10, 0, 0, 20))
                .containsExactly(2, 0, 2, 1, 0, 1, 2, 2, 2, 2);
    }

    @Test
    void skipsABandThatIsTooSmallForAnybody() {
        assertThat(bands(List.of(1.0, 50.0), 5, 9, 7, 1)).containsExactly(2, 1, 1, 2);
    }

    @Test
    void cutsThroughThoseWhoCostNothing() {
        assertThat(bands(List.of(50.0), 0, 0, 0, 8)).containsExactly(0, 1, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithRankingEverybody(long seed) {
        var random = new Random(seed);
        var pence = random.longs(1 + random.nextInt(300), 0, 40).toArray();
        var bands = Bands.of(List.of(2.5, 7.5, 30.0));
        assertThat(bands.of(pence, Concentration.of(pence))).containsExactly(byRanking(pence, bands));
    }

    private static int[] byRanking(long[] pence, Bands bands) {
        var ranked = IntStream.range(0, pence.length)
                .boxed()
                .sorted((one, other) -> Long.compare(pence[other], pence[one]))
                .toList();
        return IntStream.range(0, pence.length)
                .map(person -> (int) bands.upTo().stream()
                        .filter(end -> ranked.indexOf(person) >= Math.round(end / 100 * pence.length))
                        .count())
                .toArray();
    }

    private static int[] bands(List<Double> percents, long... pence) {
        var kept = Arrays.copyOf(pence, pence.length);
        return Bands.of(percents).of(kept, Concentration.of(kept));
    }
}
