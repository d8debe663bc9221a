package org.joinedup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "fine",
            value = {
                "eleven char, at least 12 characters",
                "twelve chars, fine",
                "long enough for analyst, without your username",
                "ababababababab, more than a few different characters",
                "thirty-seven letters with accents: ééééééééééééééééééééééééé, shorter"
            })
    void mustBeLongRatherThanOdd(String password, String fault) {
        var found = PasswordRules.findFault(password, "analyst");

        if (fault == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasValueSatisfying(said -> assertThat(said).contains(fault));
        }
    }

    @Test
    void ofOurMakingCannotBeMistaken() {
        assertThat(OneTimePassword.make(new Random(1)).text()).matches("([2-9a-hjkmnp-z]{5}-){3}[2-9a-hjkmnp-z]{5}");
        assertThat(OneTimePassword.make(new Random(1)).toString()).isEqualTo("OneTimePassword");
    }

    @Test
    void areHashedOnceWhileTheyStayTheSame() {
        var counting = new Counting();
        var encoder = new RememberingPasswordEncoder(counting, Duration.ofMinutes(5));

        assertThat(encoder.matches("right", "right")).isTrue();
        assertThat(encoder.matches("right", "right")).isTrue();
        assertThat(counting.hashed.get()).isEqualTo(1);

        assertThat(encoder.matches("right", "changed")).isFalse();
        assertThat(encoder.matches("wrong", "right")).isFalse();
        assertThat(counting.hashed.get()).isEqualTo(3);
    }

    private static final class Counting implements PasswordEncoder {

        private final AtomicInteger hashed = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return password.toString();
        }

        @Override
        public boolean matches(CharSequence password, String stored) {
            hashed.incrementAndGet();
            return stored.contentEquals(password);
        }
    }
}
