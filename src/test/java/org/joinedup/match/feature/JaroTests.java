package org.joinedup.match.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroTests {

    /// The examples of Winkler's papers.
    @ParameterizedTest
    @CsvSource({
        "MARTHA,MARHTA,0.9444,0.9611",
        "DWAYNE,DUANE,0.8222,0.8400",
        "DIXON,DICKSONX,0.7667,0.8133",
        "JONES,JOHNSON,0.7905,0.8324",
        "ABROMS,ABRAMS,0.8889,0.9222",
        "ADA,ADA,1,1",
        "ADA,IFE,0,0"
    })
    void agreesWithPublishedExamples(String left, String right, double jaro, double winkler) {
        assertThat(Jaro.similarity(left, right)).isCloseTo(jaro, within(5e-5));
        assertThat(Jaro.winkler(left, right)).isCloseTo(winkler, within(5e-5));
    }

    /// Up to the 64 letters that it looks at.
    @Test
    void agreesWithTheTextbook() {
        var random = new Random(1);
        for (var i = 0; i < 100_000; i++) {
            var left = word(random, i % 100 == 0 ? 65 : 12);
            var right = word(random, i % 100 == 0 ? 65 : 12);
            assertThat(Jaro.similarity(left, right))
                    .as("%s %s", left, right)
                    .isCloseTo(TextbookJaro.similarity(left, right), within(1e-12));
        }
    }

    @Test
    void isTheSameBothWaysAndNoMoreThanOne() {
        var random = new Random(2);
        for (var i = 0; i < 50_000; i++) {
            var left = word(random, 5);
            var right = word(random, 5);
            assertThat(Jaro.winkler(left, right)).isBetween(0.0, 1.0);
            assertThat(Jaro.winkler(left, left)).isEqualTo(1);
            assertThat(Jaro.winkler(left, right)).as("%s %s", left, right).isEqualTo(Jaro.winkler(right, left));
        }
    }

    @Test
    void findsNothingInCommonWithNothing() {
        assertThat(Jaro.winkler("", "")).isEqualTo(1);
        assertThat(Jaro.winkler("ADA", "")).isZero();
    }

    @Test
    void comparesVeryLongTextsAsFarAsItLooks() {
        assertThat(Jaro.similarity("A".repeat(64) + "B", "A".repeat(64) + "CC")).isEqualTo(1);
    }

    static String word(Random random, int limit) {
        var word = new StringBuilder();
        for (var i = random.nextInt(limit); i > 0; i--) {
            word.append((char) ('A' + random.nextInt(4)));
        }
        return word.toString();
    }
}
