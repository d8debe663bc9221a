package org.joinedup.security;

import java.util.random.RandomGenerator;

/// A password made by us, good for choosing one's own and nothing else.
///
/// @param text four groups of five letters and digits that can't be mistaken for others: 99 bits
record OneTimePassword(String text) {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    /// @param random one that can't be foreseen
    static OneTimePassword make(RandomGenerator random) {
        var text = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new OneTimePassword(text.toString());
    }

    @Override
    public String toString() {
        return "OneTimePassword";
    }
}
