package org.joinedup.cost.segment;

import org.jspecify.annotations.Nullable;

/// A range of ages of a group.
///
/// @param from youngest age, whole years, inclusive
/// @param to oldest age, whole years, inclusive
/// @param people of the group who are of these ages
/// @param rates share of those whose age is known, in the group and among everyone
record AgeRange(int from, int to, int people, Rates rates) {

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
