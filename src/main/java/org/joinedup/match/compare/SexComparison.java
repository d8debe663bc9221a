package org.joinedup.match.compare;

import static org.joinedup.match.feature.Features.SEX;

/// Compares sexes; no terms.
final class SexComparison extends Untermed {

    SexComparison() {
        super("sex", "sex not held by both", "same sex", "other sex");
    }

    @Override
    public int level(int[] rows, int left, int right) {
        var one = rows[left + SEX];
        var other = rows[right + SEX];
        if (one == 0 || other == 0) {
            return 0;
        }
        return one == other ? 1 : 2;
    }
}
