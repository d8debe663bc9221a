package org.joinedup.match.name;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Whether two plain words differ by what a keyboard or an ear gets wrong.
final class Spelling {

    /// Jaro-Winkler similarity from which one word is taken for a misspelling of the other.
    private static final double NEAR = 0.9;

    /// Similarity under which they are two words.
    private static final double APART = 0.76;

    private static final int SHORTEST = 3;
    private static final List<String> FEMININE_ENDINGS =
            List.of("A", "AH", "E", "EE", "IA", "LA", "LE", "NA", "NE", "INA", "INE", "ETTE", "ETTA", "TA", "TTE");
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Spelling() {}

    static NameLikeness likeness(String left, String right) {
        if (Math.min(left.length(), right.length()) < SHORTEST) {
            return NameLikeness.UNCLEAR;
        }
        if (isOneMistakeApart(left, right)) {
            return NameLikeness.NEAR;
        }
        var similarity = SIMILARITY.apply(left, right);
        if (similarity >= NEAR) {
            return NameLikeness.NEAR;
        }
        return similarity < APART ? NameLikeness.DIFFERENT : NameLikeness.UNCLEAR;
    }

    /// Whether one letter is wrong, missing or too many, or two neighbours have changed places: what
    /// Jaro-Winkler thinks little of when it befalls a first letter or a short word.
    static boolean isOneMistakeApart(String left, String right) {
        if (Math.abs(left.length() - right.length()) > 1) {
            return false;
        }
        var shorter = Math.min(left.length(), right.length());
        var from = 0;
        while (from < shorter && left.charAt(from) == right.charAt(from)) {
            from++;
        }
        var tail = 0;
        while (tail < shorter - from
                && left.charAt(left.length() - 1 - tail) == right.charAt(right.length() - 1 - tail)) {
            tail++;
        }
        return isOneMistake(left.substring(from, left.length() - tail), right.substring(from, right.length() - tail));
    }

    /// Whether one is the feminine form of the other, as Amira is of Amir: two names that many
    /// twins bear, however alike they look.
    static boolean isFeminineForm(String left, String right) {
        var longer = left.length() > right.length() ? left : right;
        var shorter = left.length() > right.length() ? right : left;
        return longer.startsWith(shorter) && FEMININE_ENDINGS.contains(longer.substring(shorter.length()));
    }

    private static boolean isOneMistake(String left, String right) {
        if (left.length() <= 1 && right.length() <= 1) {
            return true;
        }
        return left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
    }
}
