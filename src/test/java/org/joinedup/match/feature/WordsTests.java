package org.joinedup.match.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource({
        "Zoë,zoe,SAME",
        "Liz,Elizabeth,ALIAS",
        "Alex,Alexandra,ALIAS",
        "J,Joan,INITIAL",
        "J,Kim,DIFFERENT",
        "Joan,Jaon,NEAR",
        "Okafor,Okaffor,NEAR",
        "Ada,Ife,DIFFERENT"
    })
    void comparesNamesBothWays(String left, String right, WordLikeness likeness) {
        var one = words.codes(left)[0];
        var other = words.codes(right)[0];
        assertThat(words.likeness(one, other)).isEqualTo(likeness);
        assertThat(words.likeness(other, one)).isEqualTo(likeness);
    }
}
