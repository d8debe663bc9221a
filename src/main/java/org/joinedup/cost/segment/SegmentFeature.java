package org.joinedup.cost.segment;

import org.jspecify.annotations.Nullable;

/// How common a feature is in a segment, beside everyone.
///
/// @param feature which
/// @param people of the segment who have it
/// @param rates share of the group and of everyone, or of those of them whom it is counted among
/// @param days mean days of the window a person, in the group and among everyone; null when the
///     feature is not measured in days
record SegmentFeature(
        Feature feature, int people, Rates rates, @Nullable Rates days) {

    /// @param number of the feature
    static SegmentFeature of(FeatureColumns features, int number, CostSegment segment) {
        var group = segment.group().features();
        var base = segment.base().features();
        var among = features.among(number);
        var rates = Rates.of(
                group.people(number),
                among == Counts.UNKNOWN ? segment.people() : group.people(among),
                base.people(number),
                among == Counts.UNKNOWN ? segment.base().cost().people() : base.people(among));
        var feature = features.features().get(number);
        var days = feature.measure() == Measure.DAYS ? new Rates(mean(group, number), mean(base, number)) : null;
        return new SegmentFeature(feature, group.people(number), rates, days);
    }

    public String code() {
        return feature.code();
    }

    public String label() {
        return feature.label();
    }

    public @Nullable String among() {
        return feature.among();
    }

    public double groupRate() {
        return rates.group();
    }

    public double baseRate() {
        return rates.base();
    }

    public @Nullable Double index() {
        return rates.index();
    }

    public @Nullable Double groupDays() {
        return days == null ? null : days.group();
    }

    public @Nullable Double baseDays() {
        return days == null ? null : days.base();
    }

    private static double mean(Counts counts, int number) {
        return Rates.ratio(counts.amount(number), counts.people(number));
    }
}
