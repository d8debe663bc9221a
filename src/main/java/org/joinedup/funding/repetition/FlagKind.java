package org.joinedup.funding.repetition;

/// Why a pair of data is worth a look.
public enum FlagKind {
    /// They rank the areas nearly alike, or nearly the other way round.
    SAME_STORY,
    /// Two indicators of one domain rank the areas in opposite ways: perhaps one has the wrong
    /// direction.
    AGAINST_EACH_OTHER
}
