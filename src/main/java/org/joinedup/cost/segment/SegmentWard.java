package org.joinedup.cost.segment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// How many of a segment live in a ward.
///
/// @param code Office for National Statistics code
/// @param name its name
/// @param people of the segment who live there
/// @param rates share of those whose ward is known, in the group and among everyone
record SegmentWard(String code, String name, int people, Rates rates) {

    /// By the group's share less everyone's, then by code.
    static final Comparator<SegmentWard> MOST_OVER_REPRESENTED_FIRST = comparingDouble(
                    (SegmentWard ward) -> ward.rates().base() - ward.rates().group())
            .thenComparing(comparing(SegmentWard::code));

    /// @param number of the ward
    static SegmentWard of(Residents residents, int number, CostSegment segment) {
        var group = segment.group().wards();
        var base = segment.base().wards();
        var code = residents.wards().code(number);
        var rates = Rates.of(group.people(number), group.known(), base.people(number), base.known());
        return new SegmentWard(code, residents.wardName(code), group.people(number), rates);
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

    public boolean overRepresented() {
        return people >= CostSegment.FEWEST && rates.group() > rates.base();
    }
}
