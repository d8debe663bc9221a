package org.joinedup.cost.segment;

import org.jspecify.annotations.Nullable;

/// What a segment is: a band of the ranks by cost, or those to whom a rule applies or not.
///
/// @param name in words
/// @param fromPercent percent of the population whose cost is higher than the band's; null without
///     a band
/// @param toPercent percent of the population down to the band's end; null without a band
record SegmentName(
        String name, @Nullable Double fromPercent, @Nullable Double toPercent) {

    static SegmentName ofBand(double from, double to) {
        var words = from == 0 ? "highest-cost %s%%" : to == 100 ? "the rest, from %s%% on" : "next %s%%";
        return new SegmentName(words.formatted(plain(from == 0 ? to : to == 100 ? from : to - from)), from, to);
    }

    static SegmentName ofRule(String name) {
        return new SegmentName(name, null, null);
    }

    private static String plain(double percent) {
        return Double.toString(Math.rint(percent * 1e6) / 1e6).replaceAll("\\.0$", "");
    }
}
