package org.joinedup.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UprnTests {

    @ParameterizedTest
    @ValueSource(strings = {"200001", "000000200001", " 200001 "})
    void leavesOutTheZerosThatFillItUp(String text) {
        assertThat(Uprn.parse(text)).contains(new Uprn("200001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1234567890123", "20000A", "-1"})
    void findsNoNumberInOtherText(String text) {
        assertThat(Uprn.parse(text)).isEmpty();
    }

    @Test
    void keepsAWrongNumberOutOfTheMessage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Uprn("0123")).withMessageNotContaining("0123");
    }
}
