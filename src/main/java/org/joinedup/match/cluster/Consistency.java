package org.joinedup.match.cluster;

import static org.joinedup.match.feature.Features.BIRTH_DATE;
import static org.joinedup.match.feature.Features.FIRST_OTHER;
import static org.joinedup.match.feature.Features.GIVEN;

import org.joinedup.match.feature.Features;
import org.joinedup.match.feature.WordLikeness;

/// What two groups say each with one voice.
///
/// One record with another given name may be a slip; two groups of which each holds to its own
/// given name, or its own birth date, are twins, or father and son. Each record beyond the first
/// that holds to the lesser name or date speaks against one person. Two valid identifiers of one
/// kind, and none in common, keep groups apart.
public final class Consistency implements GroupRule {

    private static final double MOST_BITS = -20;

    /// From so many differing digits on, a birth date is another one rather than a slip.
    private static final int FEWEST_DIGITS = 3;

    private final Features features;
    private final double givenBits;
    private final double birthDateBits;

    /// @param givenBits what a further record with another given name adds, in bits, at most 0
    /// @param birthDateBits what a further record with another birth date adds, in bits, at most 0
    public Consistency(Features features, double givenBits, double birthDateBits) {
        this.features = features;
        this.givenBits = givenBits;
        this.birthDateBits = birthDateBits;
    }

    @Override
    public double bits(int[] one, int[] other) {
        if (hasOtherIdentifier(one, other)) {
            return Double.NEGATIVE_INFINITY;
        }
        var given = givenBits * Math.max(0, voice(one, other, GIVEN) - 1);
        var birthDate = birthDateBits * Math.max(0, voice(one, other, BIRTH_DATE) - 1);
        return Math.max(MOST_BITS, given + birthDate);
    }

    private boolean hasOtherIdentifier(int[] one, int[] other) {
        for (var i = 0; i < features.others().size(); i++) {
            if (features.others().get(i).isChecked() && isApart(one, other, FIRST_OTHER + i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(int[] one, int[] other, int feature) {
        var isHeld = false;
        for (var left : one) {
            for (var right : other) {
                var leftSet = features.get(left, feature);
                var rightSet = features.get(right, feature);
                if (leftSet != 0 && leftSet == rightSet) {
                    return false;
                }
                isHeld |= leftSet != 0 && rightSet != 0;
            }
        }
        return isHeld;
    }

    /// @return how many records of the smaller voice hold to it; 0 when the voices do not differ
    private int voice(int[] one, int[] other, int feature) {
        var left = most(one, feature);
        var right = most(other, feature);
        if (left == 0 || right == 0 || !isDifferent(left, right, feature)) {
            return 0;
        }
        return Math.min(count(one, feature, left), count(other, feature, right));
    }

    private boolean isDifferent(int left, int right, int feature) {
        if (left == right) {
            return false;
        }
        return feature == GIVEN
                ? features.words().likeness(left, right).compareTo(WordLikeness.INITIAL) > 0
                : digits(left ^ right) >= FEWEST_DIGITS;
    }

    private static int digits(int date) {
        var digits = 0;
        for (var shift = 0; shift < Integer.SIZE; shift += 4) {
            digits += (date >>> shift & 0xF) == 0 ? 0 : 1;
        }
        return digits;
    }

    private int most(int[] records, int feature) {
        var best = 0;
        var most = 0;
        for (var record : records) {
            var code = features.get(record, feature);
            var count = code == 0 ? 0 : count(records, feature, code);
            if (count > most || (count == most && code != 0 && isBefore(feature, code, best))) {
                best = code;
                most = count;
            }
        }
        return best;
    }

    /// An order that is the same however the records are numbered.
    private boolean isBefore(int feature, int code, int other) {
        return feature == GIVEN
                ? features.words().text(code).compareTo(features.words().text(other)) < 0
                : code < other;
    }

    private int count(int[] records, int feature, int code) {
        var count = 0;
        for (var record : records) {
            count += features.get(record, feature) == code ? 1 : 0;
        }
        return count;
    }
}
