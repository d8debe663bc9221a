package org.joinedup.match;

import org.joinedup.source.SourceRecordKey;

/// Two source records and the evidence for one thing about them, in bits.
///
/// @param left the smaller key
/// @param right the greater key
/// @param bits match weight: each bit doubles the odds
public record ScoredPair(SourceRecordKey left, SourceRecordKey right, double bits) {

    /// @throws IllegalArgumentException if the keys are not in order or the bits not finite
    public ScoredPair {
        if (left.compareTo(right) >= 0 || !Double.isFinite(bits)) {
            throw new IllegalArgumentException("a scored pair has two keys in order and finite bits");
        }
    }
}
