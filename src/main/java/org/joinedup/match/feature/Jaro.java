package org.joinedup.match.feature;

/// How alike two short texts are spelt.
///
/// @see <a href="https://www.census.gov/library/working-papers/1991/adrm/rr91-09.html">
///     Winkler (1991)</a>
public final class Jaro {

    /// Positions are kept in the bits of a long; what is longer is compared as far as this.
    private static final int LONGEST = 64;

    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_WEIGHT = 0.1;

    private Jaro() {}

    /// @return Jaro-Winkler similarity, 0 (nothing in common) to 1 (equal)
    public static double winkler(String left, String right) {
        var jaro = similarity(left, right);
        var prefix = 0;
        var most = Math.min(LONGEST_PREFIX, Math.min(left.length(), right.length()));
        while (prefix < most && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    /// @return Jaro similarity, 0 to 1
    public static double similarity(String left, String right) {
        var leftLength = Math.min(left.length(), LONGEST);
        var rightLength = Math.min(right.length(), LONGEST);
        if (leftLength == 0 || rightLength == 0) {
            return leftLength == rightLength ? 1 : 0;
        }
        var window = Math.max(0, Math.max(leftLength, rightLength) / 2 - 1);
        var leftMatched = 0L;
        var rightMatched = 0L;
        for (var i = 0; i < leftLength; i++) {
            var found = match(right, left.charAt(i), unmatched(rightMatched, i - window, i + window, rightLength));
            leftMatched |= found == 0 ? 0 : 1L << i;
            rightMatched |= found;
        }
        var matches = Long.bitCount(leftMatched);
        if (matches == 0) {
            return 0;
        }
        var transpositions = transposed(left, leftMatched, right, rightMatched) / 2;
        return ((double) matches / leftLength
                        + (double) matches / rightLength
                        + (double) (matches - transpositions) / matches)
                / 3;
    }

    /// @return bits of the positions from first to last that are not matched yet
    private static long unmatched(long matched, int first, int last, int length) {
        var from = Math.max(0, first);
        var to = Math.min(last, length - 1);
        return to < from ? 0 : ~matched & (-1L << from) & (-1L >>> (LONGEST - 1 - to));
    }

    /// @return the bit of the first of the positions that has the letter; 0 when none has
    private static long match(String text, char letter, long positions) {
        for (var left = positions; left != 0; left &= left - 1) {
            if (text.charAt(Long.numberOfTrailingZeros(left)) == letter) {
                return left & -left;
            }
        }
        return 0;
    }

    private static int transposed(String left, long leftMatched, String right, long rightMatched) {
        var transposed = 0;
        var others = rightMatched;
        for (var ones = leftMatched; ones != 0; ones &= ones - 1) {
            if (left.charAt(Long.numberOfTrailingZeros(ones)) != right.charAt(Long.numberOfTrailingZeros(others))) {
                transposed++;
            }
            others &= others - 1;
        }
        return transposed;
    }
}
