package org.joinedup.match.feature;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// How many words two texts have in common.
final class Tokens {

    private Tokens() {}

    /// @return Dice coefficient of the texts' distinct words, 0 (none in common) to 1 (all); a word
    ///     counts as common when it is nearly the same
    static double dice(String left, String right) {
        var ones = List.copyOf(new HashSet<>(Arrays.asList(left.split(" "))));
        var others = List.copyOf(new HashSet<>(Arrays.asList(right.split(" "))));
        var common = ones.stream().filter(one -> others.stream().anyMatch(other -> isNear(one, other))).count();
        return 2.0 * Math.min(common, others.size()) / (ones.size() + others.size());
    }

    private static boolean isNear(String left, String right) {
        return left.equals(right) || (Math.min(left.length(), right.length()) > 3 && Edits.isAtMostOne(left, right));
    }
}
