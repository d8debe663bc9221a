package org.joinedup.linkage.figures;

/// Counts behind a [Score].
///
/// @param right how many were found and are true
/// @param found how many were found
/// @param actual how many are true
public record Tally(long right, long found, long actual) {

    /// @return their precision, recall and F1
    public Score score() {
        return Score.ofCounts(right, found, actual);
    }
}
