package org.joinedup.funding.indicator;

import java.util.Set;

/// What kind of number an indicator is, which says what values it can have.
public enum Measure {
    /// People, households or other things that are counted: whole and not negative.
    COUNT,
    /// A place in an order: 1 or more; halves where a publisher ties ranks.
    RANK,
    /// Any other number: a rate, a score, a distance.
    RATE;

    private static final Set<String> COUNTED = Set.of("people", "households", "children", "count");
    private static final Set<String> RANKED = Set.of("rank", "decile");

    /// @param unit of the indicator
    static Measure of(String unit) {
        if (COUNTED.contains(unit)) {
            return COUNT;
        }
        return RANKED.contains(unit) ? RANK : RATE;
    }
}
