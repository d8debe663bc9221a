package org.joinedup.match.model;

/// Pairs of records drawn at random, with their agreement patterns.
///
/// @param left records
/// @param right records, another than the left one of the same place
/// @param patterns of the pairs
public record RandomPairs(int[] left, int[] right, long[] patterns) {

    public int size() {
        return patterns.length;
    }
}
