package org.joinedup.demo.city;

/// Where a person stands when all are ranked by cost: each of the first four is 2.5% of them.
///
/// Sizes and mean costs are those of the Nottingham cost and needs analysis: 37%, 10.5% and 8.5%
/// of £96.7m for the first three, 63% for all four.
public enum CostClass {
    /// The most costly 2.5%.
    G1(1636, 2_187_000),
    /// The next 2.5%.
    G2(1638, 619_900),
    /// The third 2.5%.
    G3(1638, 501_800),
    /// The fourth 2.5%.
    G4(1639, 413_000),
    /// Everyone else.
    REST(58_983, 60_661);

    private static final int FULL_SIZE = 65_534;

    private final int fullSize;
    private final long meanPence;

    CostClass(int fullSize, long meanPence) {
        this.fullSize = fullSize;
        this.meanPence = meanPence;
    }

    /// @return how many of so many people are in this class
    public int size(int people) {
        return (int) Math.round((double) fullSize * people / FULL_SIZE);
    }

    /// @return mean cost of a person over the two years
    public long meanPence() {
        return meanPence;
    }
}
