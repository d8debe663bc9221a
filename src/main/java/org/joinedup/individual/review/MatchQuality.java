package org.joinedup.individual.review;

import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// How often the match is right, as people found in links drawn by chance.
///
/// @param automaticLinks links that the match made
/// @param toDecide drawn and not decided
/// @param right drawn and decided to be one person
/// @param wrong drawn and decided to be two
record MatchQuality(long automaticLinks, long toDecide, long right, long wrong) {

    static MatchQuality from(Row row) {
        return new MatchQuality(
                row.integer("automaticLinks"), row.integer("toDecide"), row.integer("right"), row.integer("wrong"));
    }

    public long decided() {
        return right + wrong;
    }

    /// @return share that was right, 0 to 1; null when none is decided
    public @Nullable Double precision() {
        return decided() == 0 ? null : (double) right / decided();
    }

    /// @return lower end of the 95 % interval; null when none is decided
    public @Nullable Double precisionLow() {
        return decided() == 0 ? null : WilsonInterval.of(right, decided()).low();
    }

    /// @return upper end of the 95 % interval; null when none is decided
    public @Nullable Double precisionHigh() {
        return decided() == 0 ? null : WilsonInterval.of(right, decided()).high();
    }
}
