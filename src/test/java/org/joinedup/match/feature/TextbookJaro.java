package org.joinedup.match.feature;

/// Jaro's similarity as the textbooks have it: slow, and plain to see.
final class TextbookJaro {

    private TextbookJaro() {}

    static double similarity(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right) ? 1 : 0;
        }
        var rightIsTaken = new boolean[right.length()];
        var common = common(left, right, rightIsTaken);
        var others = taken(right, rightIsTaken);
        if (common.isEmpty()) {
            return 0;
        }
        var outOfOrder = 0;
        for (var i = 0; i < common.length(); i++) {
            outOfOrder += common.charAt(i) == others.charAt(i) ? 0 : 1;
        }
        double matches = common.length();
        return (matches / left.length() + matches / right.length() + (matches - outOfOrder / 2) / matches) / 3;
    }

    /// Each letter takes the first free equal one that is less than half the longer text away.
    private static String common(String left, String right, boolean[] rightIsTaken) {
        var distance = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        var common = new StringBuilder();
        for (var i = 0; i < left.length(); i++) {
            for (var j = 0; j < right.length(); j++) {
                if (Math.abs(i - j) <= distance && !rightIsTaken[j] && left.charAt(i) == right.charAt(j)) {
                    rightIsTaken[j] = true;
                    common.append(left.charAt(i));
                    break;
                }
            }
        }
        return common.toString();
    }

    private static String taken(String text, boolean[] isTaken) {
        var taken = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (isTaken[i]) {
                taken.append(text.charAt(i));
            }
        }
        return taken.toString();
    }
}
