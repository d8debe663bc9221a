package org.joinedup.cost.segment;

import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.cost.segment.SegmentContribution.Label;
import org.jspecify.annotations.Nullable;

/// A segment beside everyone, as the API's type of the same name.
///
/// @param segment what it is
/// @param group what was counted of it
/// @param whole what it is a segment of
record CostSegment(SegmentName segment, Tally group, SegmentBase whole) {

    /// Fewer people than this stand for no range of ages and no ward.
    static final int FEWEST = 10;

    public String name() {
        return segment.name();
    }

    public @Nullable Double fromPercent() {
        return segment.fromPercent();
    }

    public @Nullable Double toPercent() {
        return segment.toPercent();
    }

    public int people() {
        return group.cost().people();
    }

    public long pence() {
        return group.cost().pence();
    }

    public double share() {
        return Rates.ratio(pence(), base().cost().pence());
    }

    public long mean() {
        return group.cost().mean();
    }

    public long least() {
        return group.cost().least();
    }

    public long most() {
        return group.cost().most();
    }

    public @Nullable AgeRange majorityAge() {
        return enough(new AgeRanges(group.ages(), base().ages()).shortest(whole.majority()));
    }

    public @Nullable AgeRange overRepresentedAge() {
        return enough(new AgeRanges(group.ages(), base().ages()).overRepresented());
    }

    public @Nullable DominantClass mosaicGroup() {
        return DominantClass.of(
                group.mosaicGroups(), base().mosaicGroups(), residents().mosaicGroups());
    }

    public @Nullable DominantClass mosaicType() {
        return DominantClass.of(
                group.mosaicTypes(), base().mosaicTypes(), residents().mosaicTypes());
    }

    public List<SegmentWard> wards() {
        return IntStream.range(0, group.wards().size())
                .mapToObj(ward -> SegmentWard.of(residents(), ward, this))
                .sorted(SegmentWard.MOST_OVER_REPRESENTED_FIRST)
                .toList();
    }

    public List<SegmentFeature> features() {
        return IntStream.range(0, group.features().size())
                .mapToObj(number -> SegmentFeature.of(whole.columns().features(), number, this))
                .toList();
    }

    public List<SegmentContribution> services() {
        var services = whole.columns().services();
        return SegmentContribution.of(
                this, Tally::services, number -> new Label(services.name(number), services.system(number)));
    }

    public List<SegmentContribution> types() {
        var types = whole.columns().costs().ledger().types();
        return SegmentContribution.of(this, Tally::types, number -> new Label(types.name(number), null));
    }

    /// @return what was counted of everyone
    Tally base() {
        return whole.tally();
    }

    private static @Nullable AgeRange enough(@Nullable AgeRange range) {
        return range == null || range.people() < FEWEST ? null : range;
    }

    private Residents residents() {
        return whole.columns().residents();
    }
}
