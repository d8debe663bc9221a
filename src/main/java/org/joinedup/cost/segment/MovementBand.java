package org.joinedup.cost.segment;

/// How many rose out of a band of the earlier window.
///
/// @param name of the band, in words
/// @param people who were in it
/// @param rose how many of them are in the highest-cost band of the later window
record MovementBand(String name, int people, int rose) {

    /// @param band its number, 1 or more
    static MovementBand of(Movement movement, int band) {
        var upTo = movement.bands().upTo();
        var in = movement.bandBefore();
        return new MovementBand(
                SegmentName.ofBand(upTo.get(band - 1), upTo.get(band)).name(),
                movement.count(person -> in[person] == band),
                movement.count(person -> in[person] == band && movement.hasRisen(person)));
    }

    public double share() {
        return Rates.ratio(rose, people);
    }
}
