package org.joinedup.match.compare;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.match.feature.Features;

/// The comparisons that the features allow, in a fixed order.
///
/// Not safe for several threads: each thread makes its own.
public final class Comparisons {

    private static final int BITS_A_LEVEL = 4;
    private static final int MOST = Long.SIZE / BITS_A_LEVEL;
    private static final int LEVEL_MASK = 0xF;

    private final Comparison[] comparisons;
    private final int[] rows;
    private final int stride;

    public Comparisons(Features features) {
        var all = new ArrayList<Comparison>();
        add(all, new NameComparison(features), features.holdsAny(Features.FAMILY) || features.holdsAny(Features.GIVEN));
        add(all, new BirthDateComparison(features), features.holdsAny(Features.BIRTH_DATE));
        add(all, new ResidenceComparison(features), features.holdsAny(Features.RESIDENCE));
        add(all, new SexComparison(), features.holdsAny(Features.SEX));
        add(all, new MiddleNameComparison(features), features.holdsAny(Features.MIDDLE));
        for (var i = 0; i < features.others().size(); i++) {
            add(all, new OtherComparison(features, i), features.holdsAny(Features.FIRST_OTHER + i));
        }
        if (all.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " comparisons, were " + all.size());
        }
        comparisons = all.toArray(Comparison[]::new);
        rows = features.rows();
        stride = features.stride();
    }

    private static void add(List<Comparison> all, Comparison comparison, boolean isHeld) {
        if (isHeld) {
            all.add(comparison);
        }
    }

    public int size() {
        return comparisons.length;
    }

    public Comparison get(int comparison) {
        return comparisons[comparison];
    }

    /// @return the levels of all comparisons, four bits each, that of the first one lowest
    public long pattern(int left, int right) {
        var pattern = 0L;
        for (var i = 0; i < comparisons.length; i++) {
            pattern |= (long) comparisons[i].level(rows, left * stride, right * stride) << BITS_A_LEVEL * i;
        }
        return pattern;
    }

    /// @return level of a comparison in a pattern
    public static int level(long pattern, int comparison) {
        return (int) (pattern >>> BITS_A_LEVEL * comparison) & LEVEL_MASK;
    }
}
