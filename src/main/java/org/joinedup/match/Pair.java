package org.joinedup.match;

/// Two numbers of records, each under 2^28, packed into one `long` that sorts by the first and then
/// the second; a link has the number of its rule, under 2^7, before them.
///
/// There are millions of pairs for hundreds of thousands of records, so they are no objects.
final class Pair {

    private static final int BITS = 28;
    private static final long MASK = (1L << BITS) - 1;

    private Pair() {}

    static long of(int high, int low) {
        return (long) high << BITS | low;
    }

    static int high(long pair) {
        return (int) (pair >>> BITS & MASK);
    }

    static int low(long pair) {
        return (int) (pair & MASK);
    }

    static long link(LinkRule rule, long pair) {
        return (long) rule.ordinal() << 2 * BITS | pair;
    }

    static LinkRule rule(long link) {
        return LinkRule.at((int) (link >>> 2 * BITS));
    }

    /// @return the link with its records the other way round
    static long turned(long link) {
        return (link >>> 2 * BITS) << 2 * BITS | of(low(link), high(link));
    }

    /// @return the same number for all links by one rule whose first record is the same
    static long ruleAndHigh(long link) {
        return link >>> BITS;
    }
}
