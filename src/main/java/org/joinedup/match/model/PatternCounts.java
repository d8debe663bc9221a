package org.joinedup.match.model;

import java.util.Arrays;

/// How often each agreement pattern was seen.
///
/// Not safe for several threads: count apart, then [#addAll].
public final class PatternCounts {

    private long[] patterns = new long[1 << 12];
    private long[] counts = new long[1 << 12];
    private int size;
    private long total;

    public void add(long pattern, long count) {
        var place = place(pattern);
        if (counts[place] == 0) {
            patterns[place] = pattern;
            size++;
        }
        counts[place] += count;
        total += count;
        if (size * 2 > counts.length) {
            grow();
        }
    }

    public void addAll(PatternCounts other) {
        for (var i = 0; i < other.counts.length; i++) {
            if (other.counts[i] > 0) {
                add(other.patterns[i], other.counts[i]);
            }
        }
    }

    /// @return number of distinct patterns
    public int size() {
        return size;
    }

    /// @return number of pairs counted
    public long total() {
        return total;
    }

    /// @return the patterns seen, ascending, so that sums over them come out the same every time
    public long[] patterns() {
        var seen = new long[size];
        var next = 0;
        for (var i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                seen[next++] = patterns[i];
            }
        }
        Arrays.sort(seen);
        return seen;
    }

    public long count(long pattern) {
        return counts[place(pattern)];
    }

    private int place(long pattern) {
        var mask = counts.length - 1;
        var place = (int) (pattern * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (counts[place] != 0 && patterns[place] != pattern) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var oldPatterns = patterns;
        var oldCounts = counts;
        patterns = new long[oldPatterns.length * 2];
        counts = new long[oldCounts.length * 2];
        for (var i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] > 0) {
                var place = place(oldPatterns[i]);
                patterns[place] = oldPatterns[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
