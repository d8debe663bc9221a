package org.joinedup.cost.segment;

import org.jspecify.annotations.Nullable;

/// The class that most of a segment's people are of.
///
/// @param code such as `O`, or `O69`
/// @param people of the segment who are of it
/// @param rates share of those whose class is known, in the group and among everyone
record DominantClass(String code, int people, Rates rates) {

    /// @return the first by code of equals; null when no class is known
    static @Nullable DominantClass of(Counts group, Counts base, Codes codes) {
        var commonest = group.commonest();
        if (commonest == Counts.UNKNOWN) {
            return null;
        }
        var people = group.people(commonest);
        var rates = Rates.of(people, group.known(), base.people(commonest), base.known());
        return new DominantClass(codes.code(commonest), people, rates);
    }

    public double groupShare() {
        return rates.group();
    }

    public double baseShare() {
        return rates.base();
    }

    public @Nullable Double index() {
        return rates.index();
    }
}
