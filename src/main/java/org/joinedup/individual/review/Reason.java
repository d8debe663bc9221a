package org.joinedup.individual.review;

import org.joinedup.graph.CallerMistake;

/// Why somebody decided, in their words.
///
/// @param text 1 to 500 characters, not only blanks
record Reason(String text) {

    private static final int LONGEST = 500;

    /// @throws graphql.GraphqlErrorException if there is none, or it is too long
    static Reason parse(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw CallerMistake.because("Give a reason of 1 to " + LONGEST + " characters.");
        }
        return new Reason(stripped);
    }
}
