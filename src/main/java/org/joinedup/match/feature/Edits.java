package org.joinedup.match.feature;

/// Whether two texts are a few keystrokes apart.
final class Edits {

    private Edits() {}

    /// Whether at most one character is wrong, missing or too many, or two neighbours have changed
    /// places.
    static boolean isAtMostOne(String left, String right) {
        var head = 0;
        var shorter = Math.min(left.length(), right.length());
        while (head < shorter && left.charAt(head) == right.charAt(head)) {
            head++;
        }
        var leftEnd = left.length();
        var rightEnd = right.length();
        while (leftEnd > head && rightEnd > head && left.charAt(leftEnd - 1) == right.charAt(rightEnd - 1)) {
            leftEnd--;
            rightEnd--;
        }
        var leftRest = leftEnd - head;
        var rightRest = rightEnd - head;
        return (leftRest <= 1 && rightRest <= 1)
                || (leftRest == 2
                        && rightRest == 2
                        && left.charAt(head) == right.charAt(head + 1)
                        && left.charAt(head + 1) == right.charAt(head));
    }

    /// @return number of characters wrong, missing or too many (Levenshtein), at most `most + 1`
    static int distance(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        var row = new int[right.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= left.length(); i++) {
            next(row, left.charAt(i - 1), right);
        }
        return Math.min(row[right.length()], most + 1);
    }

    private static void next(int[] row, char letter, String right) {
        var diagonal = row[0]++;
        for (var j = 1; j < row.length; j++) {
            var above = row[j];
            var changed = diagonal + (letter == right.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
            diagonal = above;
        }
    }
}
