package org.joinedup.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTests {

    @ParameterizedTest
    @CsvSource({"NG8 3AB,NG8 3AB", "ng83ab,NG8 3AB", "N G 8 3 A B,NG8 3AB", "m11ae,M1 1AE", "ec1a1bb,EC1A 1BB"})
    void writesItAsTheRoyalMailDoes(String text, String written) {
        assertThat(Postcode.parse(text)).contains(new Postcode(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NG8", "NG8 3A", "NG8 33B", "NGX 3AB", "NG888 3AB", "NG8 3ABC"})
    void findsNoPostcodeInOtherText(String text) {
        assertThat(Postcode.parse(text)).isEmpty();
    }

    @Test
    void keepsAWrongPostcodeOutOfTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Postcode("ng83ab"))
                .withMessageNotContaining("ng8");
    }
}
