package org.joinedup.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// The pairs of records that are worth comparing.
///
/// Within a block, a record is compared with the next [#WINDOW] records in the order given. Blocks
/// up to that size are compared whole; a block of 10,000 Smiths costs 10,000 windows, not their
/// square.
final class CandidatePairs {

    private static final int WINDOW = 60;

    private final List<ComparedRecord> records;

    CandidatePairs(List<ComparedRecord> records) {
        this.records = records;
    }

    /// @return each pair once, ascending, as [Pair] packs it
    long[] all() {
        var pairs = Arrays.stream(BlockingRule.values())
                .parallel()
                .flatMapToLong(this::pairs)
                .toArray();
        Arrays.parallelSort(pairs);
        return withoutRepeats(pairs);
    }

    private LongStream pairs(BlockingRule rule) {
        var entries = entries(rule);
        var pairs = LongStream.builder();
        for (var first = 0; first < entries.length; first++) {
            addWindow(entries, first, pairs);
        }
        return pairs.build();
    }

    private static void addWindow(long[] entries, int first, LongStream.Builder pairs) {
        var end = Math.min(entries.length, first + 1 + WINDOW);
        for (var next = first + 1; next < end && Pair.high(entries[next]) == Pair.high(entries[first]); next++) {
            pairs.add(Pair.of(Pair.low(entries[first]), Pair.low(entries[next])));
        }
    }

    /// The records under each key: block and record, packed like a pair, ascending.
    private long[] entries(BlockingRule rule) {
        var blocks = new HashMap<Object, Integer>();
        var entries = LongStream.builder();
        for (var i = 0; i < records.size(); i++) {
            var record = i;
            rule.keys(records.get(i)).forEach(key -> entries.add(Pair.of(number(blocks, key), record)));
        }
        return entries.build().sorted().toArray();
    }

    private static int number(Map<Object, Integer> blocks, Object key) {
        var next = blocks.size();
        var known = blocks.putIfAbsent(key, next);
        return known == null ? next : known;
    }

    private static long[] withoutRepeats(long[] ascending) {
        var kept = 0;
        for (var i = 0; i < ascending.length; i++) {
            if (i == 0 || ascending[i] != ascending[i - 1]) {
                ascending[kept++] = ascending[i];
            }
        }
        return Arrays.copyOf(ascending, kept);
    }
}
