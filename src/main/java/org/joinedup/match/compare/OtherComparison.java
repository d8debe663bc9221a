package org.joinedup.match.compare;

import org.joinedup.match.feature.Features;
import org.joinedup.match.feature.Others;
import org.joinedup.match.feature.TextLikeness;
import org.joinedup.match.table.LongDictionary;

/// Compares identifiers, phones, e-mails, texts or categories; its one term is the value.
final class OtherComparison extends Comparison {

    private final Others others;
    private final int feature;
    private final LevelCache levels = new LevelCache(this::compare);

    OtherComparison(Features features, int other) {
        super(
                features.others().get(other).label().replace('_', ' '),
                "not held by both",
                "same",
                "nearly the same",
                "the same in part",
                "different");
        others = features.others().get(other);
        feature = Features.FIRST_OTHER + other;
    }

    @Override
    public Kind kind() {
        return others.isChecked() ? Kind.IDENTIFIER : Kind.OTHER;
    }

    @Override
    public int level(int[] rows, int left, int right) {
        var one = rows[left + feature];
        var other = rows[right + feature];
        if (one == 0 || other == 0) {
            return 0;
        }
        if (one == other) {
            return 1;
        }
        return levels.level(one, other);
    }

    private int compare(int left, int right) {
        var best = TextLikeness.DIFFERENT;
        for (var one : others.sets().set(left)) {
            for (var other : others.sets().set(right)) {
                var likeness = TextLikeness.of(others, one, other);
                best = likeness.compareTo(best) < 0 ? likeness : best;
            }
        }
        return best.ordinal() + 1;
    }

    @Override
    public int terms(int level, int[] rows, int left, int right) {
        return level == 1 ? TERM_A : 0;
    }

    @Override
    public int term(int term, int[] rows, int left, int right) {
        var ones = others.sets().set(rows[left + feature]);
        if (rows[left + feature] == rows[right + feature]) {
            return ones[0];
        }
        for (var one : ones) {
            for (var other : others.sets().set(rows[right + feature])) {
                if (one == other) {
                    return one;
                }
            }
        }
        return 0;
    }

    @Override
    public int terms(int term) {
        return term == 0 ? others.values().size() : 0;
    }

    @Override
    public int[] termsOf(int term, int[] rows, int row) {
        return others.sets().set(rows[row + feature]);
    }

    @Override
    public long termHash(int term, int code) {
        return LongDictionary.mix(
                Hashes.of(others.label()), Hashes.of(others.values().text(code)));
    }
}
