package org.joinedup.cost.segment;

/// Everyone: what segments are segments of, and compared with.
///
/// @param columns what is counted
/// @param tally what was counted of everyone
/// @param majority share that a majority is more than
record SegmentBase(ProfileColumns columns, Tally tally, double majority) {

    private static final String WHO = """
            Everyone known to a source system, whether they received anything or not. Age and ward are those of the \
            window's last day; shares of ages, wards and Mosaic classes are of those of whom they are known.\
            """;

    public String who() {
        return WHO;
    }

    public int people() {
        return tally.cost().people();
    }

    public long pence() {
        return tally.cost().pence();
    }

    public int ageKnown() {
        return tally.ages().known();
    }

    public int wardKnown() {
        return tally.wards().known();
    }

    public int mosaicKnown() {
        return tally.mosaicGroups().known();
    }
}
