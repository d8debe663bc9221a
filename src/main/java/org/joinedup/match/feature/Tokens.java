package org.joinedup.match.feature;

import java.util.Arrays;

/// How many words two texts have in common.
final class Tokens {

    private Tokens() {}

    /// @return Dice coefficient of the texts' distinct words, 0 (none in common) to 1 (all); a word
    ///     counts as common when it is nearly the same
    static double dice(String[] left, String[] right) {
        var common = 0;
        for (var one : left) {
            for (var other : right) {
                if (isNear(one, other)) {
                    common++;
                    break;
                }
            }
        }
        return 2.0 * Math.min(common, right.length) / (left.length + right.length);
    }

    /// @return the text's words, each once
    static String[] of(String text) {
        return Arrays.stream(text.split(" ")).distinct().toArray(String[]::new);
    }

    private static boolean isNear(String left, String right) {
        return left.equals(right) || (Math.min(left.length(), right.length()) > 3 && Edits.isAtMostOne(left, right));
    }
}
