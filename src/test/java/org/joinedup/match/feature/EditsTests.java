package org.joinedup.match.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.match.feature.JaroTests.word;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditsTests {

    private static final String LETTERS = "ABCD";

    @Test
    void findsEveryTextThatIsOneSlipAway() {
        var random = new Random(1);
        for (var i = 0; i < 300; i++) {
            var text = word(random, 8);
            assertThat(slips(text)).allSatisfy(slip -> {
                assertThat(Edits.isAtMostOne(text, slip))
                        .as("%s %s", text, slip)
                        .isTrue();
                assertThat(Edits.isAtMostOne(slip, text))
                        .as("%s %s", slip, text)
                        .isTrue();
            });
        }
    }

    @Test
    void findsNoTextThatIsFurtherAway() {
        var random = new Random(2);
        for (var i = 0; i < 20_000; i++) {
            var left = word(random, 6);
            var right = word(random, 6);
            assertThat(Edits.isAtMostOne(left, right))
                    .as("%s %s", left, right)
                    .isEqualTo(left.equals(right) || slips(left).contains(right));
        }
    }

    @Test
    void countsEditsAsEveryWayOfEditingWould() {
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++) {
            var left = word(random, 6);
            var right = word(random, 6);
            var most = random.nextInt(6);
            assertThat(Edits.distance(left, right, most))
                    .as("%s %s", left, right)
                    .isEqualTo(Math.min(most + 1, distance(left, right)));
        }
    }

    /// Texts with one letter wrong, missing or too many, or two neighbours that have changed
    /// places.
    private static Set<String> slips(String text) {
        var slips = new HashSet<String>();
        for (var at = 0; at <= text.length(); at++) {
            for (var letter : LETTERS.split("")) {
                slips.add(text.substring(0, at) + letter + text.substring(at));
                slips.add(text.substring(0, at) + letter + after(text, at, 1));
            }
            slips.add(text.substring(0, at) + after(text, at, 1));
            if (at + 2 <= text.length()) {
                slips.add(text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + after(text, at, 2));
            }
        }
        return slips;
    }

    private static String after(String text, int at, int more) {
        return text.substring(Math.min(text.length(), at + more));
    }

    private static int distance(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.length() + right.length();
        }
        var isSame = left.charAt(0) == right.charAt(0);
        var changed = distance(left.substring(1), right.substring(1)) + (isSame ? 0 : 1);
        return Math.min(changed, 1 + Math.min(distance(left.substring(1), right), distance(left, right.substring(1))));
    }
}
