package org.joinedup.cost.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.joinedup.cost.concentration.Concentration;

/// In which segment everybody is.
///
/// @param names of the segments, by their numbers
/// @param segmentOf number of each person's segment
record Segmentation(List<SegmentName> names, int[] segmentOf) {

    /// By bands of the ranks by cost.
    static Segmentation of(Bands bands, long[] pence) {
        var names = new ArrayList<SegmentName>();
        var from = 0.0;
        for (var to : bands.upTo()) {
            names.add(SegmentName.ofBand(from, to));
            from = to;
        }
        return new Segmentation(names, bands.of(pence, Concentration.of(pence)));
    }

    /// By a rule: those to whom it applies, and the others.
    ///
    /// @param label what the rule is, in words
    /// @param people how many there are
    static Segmentation of(String label, int people, IntPredicate applies) {
        return new Segmentation(
                List.of(SegmentName.ofRule(label), SegmentName.ofRule("not: " + label)),
                IntStream.range(0, people)
                        .map(person -> applies.test(person) ? 0 : 1)
                        .toArray());
    }
}
