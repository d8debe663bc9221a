package org.joinedup.cost.segment;

import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What one service, or one type of intervention, contributes to a segment's cost.
///
/// @param label what it is called
/// @param pence that it costs
/// @param share of the segment's cost, 0 to 1
/// @param people of the segment who receive it
/// @param shareOfAll the share that these are of all people who receive it, 0 to 1
record SegmentContribution(Label label, long pence, double share, int people, double shareOfAll) {

    private static final Comparator<SegmentContribution> COSTLIEST_FIRST = comparingLong(SegmentContribution::pence)
            .reversed()
            .thenComparing(SegmentContribution::name)
            .thenComparing(one -> one.system() == null ? "" : one.system());

    /// @param of which of a tally's counts
    /// @param label for a number of these
    /// @return those that the segment has, the costliest first
    static List<SegmentContribution> of(CostSegment segment, Function<Tally, Counts> of, IntFunction<Label> label) {
        var group = of.apply(segment.group());
        var base = of.apply(segment.base());
        return IntStream.range(0, group.size())
                .filter(number -> group.people(number) > 0)
                .mapToObj(number -> new SegmentContribution(
                        label.apply(number),
                        group.amount(number),
                        Rates.ratio(group.amount(number), segment.pence()),
                        group.people(number),
                        Rates.ratio(group.people(number), base.people(number))))
                .sorted(COSTLIEST_FIRST)
                .toList();
    }

    public String name() {
        return label.name();
    }

    public @Nullable String system() {
        return label.system();
    }

    /// What it is called.
    ///
    /// @param name of the service, or the type
    /// @param system code of the source system that delivers the service; null for a type
    record Label(String name, @Nullable String system) {}
}
