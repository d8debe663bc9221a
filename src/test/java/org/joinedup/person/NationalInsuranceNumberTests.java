package org.joinedup.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalInsuranceNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"AB123456C", "ab123456c", "AB 12 34 56 C", " AB123456C"})
    void readsTheWaysServicesWriteIt(String text) {
        assertThat(NationalInsuranceNumber.parse(text)).contains(new NationalInsuranceNumber("AB123456C"));
    }

    /// D, F, I, Q, U and V are no prefix letters, and O is no second one.
    @ParameterizedTest
    @ValueSource(strings = {"DA123456A", "FA123456A", "IA123456A", "QQ123456C", "UA123456A", "VA123456A", "AO123456A"})
    void refusesLettersThatAreNeverIssued(String text) {
        assertThat(NationalInsuranceNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG123456A", "GB123456A", "KN123456A", "NK123456A", "NT123456A", "TN123456A", "ZZ123456A"})
    void refusesPrefixesThatAreNeverIssued(String text) {
        assertThat(NationalInsuranceNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB123456", "AB123456E", "AB12345C", "AB1234567C", "A1234567C"})
    void findsNoNumberInOtherText(String text) {
        assertThat(NationalInsuranceNumber.parse(text)).isEmpty();
    }

    @Test
    void keepsTheNumberOutOfMessages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NationalInsuranceNumber("QQ123456C"))
                .withMessageNotContaining("123456");
        assertThat(new NationalInsuranceNumber("AB123456C").toString()).doesNotContain("123456");
    }
}
