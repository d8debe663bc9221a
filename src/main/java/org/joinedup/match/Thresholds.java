package org.joinedup.match;

/// The engine's fixed numbers, in bits where not said otherwise. None is fitted to a data set.
final class Thresholds {

    /// Records that a block may have before it is refined.
    static final int LARGEST_BLOCK = 60;

    /// A candidate pair below this is forgotten.
    static final double KEPT = -12;

    /// Two records hang together from here on: 4 to 1 that they are one person.
    static final double EDGE = 2;

    /// Groups are joined down to this mean weight of their pairs.
    static final double JOIN = -4;

    /// Records that were together stay together down to this.
    static final double FRACTURE = JOIN - 2;

    /// No single pair counts more than this, for or against.
    static final double CLIP = 10;

    /// The rough clusters that frequencies are counted on hang together by links from here on.
    static final double ROUGH = 6;

    /// Two clusters with a pair from here on that were not joined should be looked at.
    static final double REVIEW = 0;

    /// Two clusters are of one household when that is so much likelier than anything else.
    static final double FAMILY = 3;

    /// Components with more records than this are taken apart before they are cut.
    static final int LARGEST_COMPONENT = 500;

    /// Pairs that patterns are counted on.
    static final int SAMPLED_PAIRS = 2_000_000;

    /// Pairs drawn at random to learn how strangers compare.
    static final int DRAWN_PAIRS = 300_000;

    private Thresholds() {}
}
