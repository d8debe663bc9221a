package org.joinedup.cost.segment;

import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.Window;
import org.jspecify.annotations.Nullable;

/// The segments of a question's costs.
///
/// @param question what was asked
/// @param base everyone
/// @param segments in the order of their names
record CostSegments(CostQuestion question, SegmentBase base, List<CostSegment> segments) {

    static CostSegments of(ProfileColumns columns, Segmentation segmentation, double majority) {
        var names = segmentation.names();
        var profiles = Profiles.of(columns, segmentation.segmentOf(), names.size());
        var base = new SegmentBase(columns, profiles.base(), majority);
        var segments = IntStream.range(0, names.size())
                .mapToObj(number ->
                        new CostSegment(names.get(number), profiles.segments().get(number), base))
                .toList();
        return new CostSegments(columns.costs().question(), base, segments);
    }

    public Window window() {
        return question.window();
    }

    public @Nullable String priceYear() {
        return question.priceYear() instanceof PriceYear year ? year.toString() : null;
    }
}
