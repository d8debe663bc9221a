package org.joinedup.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What a password of one's own must be: long rather than odd, as the NCSC advises.
final class PasswordRules {

    static final int SHORTEST = 12;
    /// In bytes of UTF-8: bcrypt reads no more.
    static final int LONGEST = 72;

    private PasswordRules() {}

    /// @return what is wrong with it, as one sentence; empty if nothing is
    static Optional<String> findFault(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Choose a password of at least " + SHORTEST + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("Choose a shorter password: " + LONGEST + " bytes at most.");
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            return Optional.of("Choose a password without your username in it.");
        }
        if (password.codePoints().distinct().count() < SHORTEST / 3) {
            return Optional.of("Choose a password of more than a few different characters.");
        }
        return Optional.empty();
    }
}
