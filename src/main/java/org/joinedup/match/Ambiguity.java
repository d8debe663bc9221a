package org.joinedup.match;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Leaves out the links of a record that fits two different people equally well.
///
/// A record without a birth date fits father and son of one name; a misspelt name fits either
/// twin. Whichever it joined could be the wrong one, so it joins neither by that rule. A link by
/// an identifier is never ambiguous.
final class Ambiguity {

    private final List<ComparedRecord> records;

    Ambiguity(List<ComparedRecord> records) {
        this.records = records;
    }

    /// @param links ascending, as [Pair] packs them
    /// @return those that are not ambiguous, ascending
    long[] without(long[] links) {
        var ends = ends(links);
        var ambiguous = IntStream.range(0, ends.length)
                .parallel()
                .filter(i -> i == 0 || !isSameRuleAndRecord(ends[i - 1], ends[i]))
                .filter(i -> isAmbiguous(ends, i))
                .mapToLong(i -> Pair.ruleAndHigh(ends[i]))
                .toArray();
        return LongStream.of(links).filter(link -> !isAnEndIn(ambiguous, link)).toArray();
    }

    /// Each link from either end, so that all links of a record by one rule stand together.
    private static long[] ends(long[] links) {
        return LongStream.of(links)
                .filter(link -> !Pair.rule(link).isByIdentifier())
                .flatMap(link -> LongStream.of(link, Pair.turned(link)))
                .sorted()
                .toArray();
    }

    private boolean isAmbiguous(long[] ends, int first) {
        var end = first + 1;
        while (end < ends.length && isSameRuleAndRecord(ends[first], ends[end])) {
            end++;
        }
        var others = Arrays.stream(ends, first, end).mapToInt(Pair::low).toArray();
        return IntStream.range(1, others.length)
                .anyMatch(i -> IntStream.range(0, i).anyMatch(j -> isContradiction(others[i], others[j])));
    }

    private boolean isContradiction(int left, int right) {
        return Comparison.isContradiction(records.get(left), records.get(right));
    }

    private static boolean isSameRuleAndRecord(long left, long right) {
        return Pair.ruleAndHigh(left) == Pair.ruleAndHigh(right);
    }

    private static boolean isAnEndIn(long[] ambiguous, long link) {
        return Arrays.binarySearch(ambiguous, Pair.ruleAndHigh(link)) >= 0
                || Arrays.binarySearch(ambiguous, Pair.ruleAndHigh(Pair.turned(link))) >= 0;
    }
}
