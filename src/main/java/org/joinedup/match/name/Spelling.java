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
        if (Math.max(left.length(), right.length()) > SHORTEST && isOneMistakeApart(left, right)) {
            return NameLikeness.NEAR;
        }
        var similarity = SIMILARITY.apply(left, right);
        if (similarity >= NEAR) {
            return NameLikeness.NEAR;
        }
        return similarity < APART ? NameLikeness.DIFFERENT : NameLikeness.UNCLEAR;
    }

    /// Whether one is the feminine form of the other, as Amira is of Amir: two names that many
    /// twins bear, however alike they look.
    static boolean isFeminineForm(String left, String right) {
        var longer = left.length() > right.length() ? left : right;
        var shorter = left.length() > right.length() ? right : left;
        return longer.startsWith(shorter) && FEMININE_ENDINGS.contains(longer.substring(shorter.length()));
    }

    /// Whether one letter is wrong, missing or too many, or two neighbours have changed places:
    /// Jaro-Winkler makes too much of that when it befalls a first letter or a short word.
    private static boolean isOneMistakeApart(String left, String right) {
        var head = commonHead(left, right);
        var tail = commonTail(left.substring(head), right.substring(head));
        var leftRest = left.substring(head, left.length() - tail);
        var rightRest = right.substring(head, right.length() - tail);
        if (leftRest.length() <= 1 && rightRest.length() <= 1) {
            return true;
        }
        return leftRest.length() == 2
                && new StringBuilder(leftRest).reverse().toString().equals(rightRest);
    }

    private static int commonHead(String left, String right) {
        var length = 0;
        while (length < Math.min(left.length(), right.length()) && left.charAt(length) == right.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonTail(String left, String right) {
        var length = 0;
        while (length < Math.min(left.length(), right.length())
                && left.charAt(left.length() - 1 - length) == right.charAt(right.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
