package org.joinedup.match.compare;

import static org.joinedup.match.feature.Features.MIDDLE;

import org.joinedup.match.feature.Features;
import org.joinedup.match.feature.WordLikeness;

/// Compares middle names; no terms.
final class MiddleNameComparison extends Untermed {

    private final Features features;
    private final LevelCache levels = new LevelCache(this::compare);

    MiddleNameComparison(Features features) {
        super(
                "middle name",
                "middle name not held by both",
                "same middle name",
                "middle name alike",
                "other middle name");
        this.features = features;
    }

    @Override
    public int level(int[] rows, int left, int right) {
        var one = rows[left + MIDDLE];
        var other = rows[right + MIDDLE];
        if (one == 0 || other == 0) {
            return 0;
        }
        if (one == other) {
            return 1;
        }
        return levels.level(one, other);
    }

    private int compare(int left, int right) {
        var best = 3;
        for (var one : features.middles().set(left)) {
            for (var other : features.middles().set(right)) {
                var likeness = features.words().likeness(one, other);
                best = Math.min(best, likeness == WordLikeness.SAME ? 1 : isAlike(likeness) ? 2 : 3);
            }
        }
        return best;
    }

    private static boolean isAlike(WordLikeness likeness) {
        return likeness.compareTo(WordLikeness.INITIAL) <= 0;
    }
}
