package org.joinedup.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTests {

    /// 1x2 + 2x3 + 3x4 + 4x5 + 5x6 + 6x7 + 7x8 + 8x9 + 9x10 + 0x11 + 1x12 + 2x13 = 368 = 16x23 + 0,
    /// the first letter.
    @ParameterizedTest
    @ValueSource(strings = {"A123456789012", "a123456789012", " A123456789012 ", "A 123 4567 89012"})
    void readsTheWaysServicesWriteIt(String text) {
        assertThat(Upn.parse(text)).contains(new Upn("A123456789012"));
    }

    /// 8x2 + 9x3 + 2x4 + 2x5 + 1x9 + 1x10 + 2x13 = 106 = 4x23 + 14. Without I and O that is Q:
    /// A B C D E F G H J K L M N P Q. With them it would be O.
    @Test
    void skipsTheLettersThatLookLikeDigits() {
        assertThat(Upn.parse("O892200011002")).isEmpty();
        assertThat(Upn.parse("Q892200011002")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B123456789012", "A12345678901", "A1234567890123", "I123456789012", "1234567890123"})
    void findsNoNumberInOtherText(String text) {
        assertThat(Upn.parse(text)).isEmpty();
    }

    /// A temporary number ends in a letter and may be given twice.
    @Test
    void readsNoTemporaryNumber() {
        assertThat(Upn.parse("A12345678901B")).isEmpty();
    }

    @Test
    void keepsTheNumberOutOfMessages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Upn("B123456789012"))
                .withMessageNotContaining("123");
        assertThat(new Upn("A123456789012").toString()).doesNotContain("123");
    }
}
