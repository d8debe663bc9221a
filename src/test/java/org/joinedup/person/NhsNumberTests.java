package org.joinedup.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTests {

    /// 9x10 + 9x9 + 9x8 + 1x2 = 245 = 22x11 + 3, and 11 - 3 = 8.
    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0018", "999-000-0018", " 9990000018 "})
    void readsTheWaysServicesWriteIt(String text) {
        assertThat(NhsNumber.parse(text)).contains(new NhsNumber("9990000018"));
    }

    /// 243 + 5x2 = 253 = 23x11: the check is 11 - 0, written 0.
    @Test
    void takesACheckOfElevenForNought() {
        assertThat(NhsNumber.parse("9990000050")).isPresent();
    }

    /// 243 = 22x11 + 1: the check would be 10, which is no digit.
    @ParameterizedTest
    @ValueSource(strings = {"9990000000", "9990000001", "9990000009"})
    void knowsNoNumberWhoseCheckWouldBeTen(String text) {
        assertThat(NhsNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999000001", "99900000180", "999000001X", "9990000017", "９９９０００００１８"})
    void findsNoNumberInOtherText(String text) {
        assertThat(NhsNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000081", "9909000018", "9990000108"})
    void noticesTwoNeighbouringDigitsThatChangedPlaces(String text) {
        assertThat(NhsNumber.parse(text)).isEmpty();
    }

    @Test
    void keepsTheNumberOutOfMessages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NhsNumber("9990000017"))
                .withMessageNotContaining("999");
        assertThat(new NhsNumber("9990000018").toString()).doesNotContain("999");
    }
}
