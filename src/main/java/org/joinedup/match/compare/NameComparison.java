package org.joinedup.match.compare;

import static org.joinedup.match.feature.Features.FAMILY;
import static org.joinedup.match.feature.Features.GIVEN;
import static org.joinedup.match.feature.Features.MIDDLE;

import org.joinedup.match.feature.Features;
import org.joinedup.match.feature.WordLikeness;
import org.joinedup.match.table.LongDictionary;

/// Compares given and family name as one, because they change places, stand for each other and
/// depend on each other: term 0 is the given name, term 1 the family name.
final class NameComparison extends Comparison {

    private static final WordLikeness[] LIKENESSES = WordLikeness.values();
    private static final int PART = LIKENESSES.length;

    private final Features features;
    private final LevelCache words = new LevelCache(this::compareWords);
    private final LevelCache families = new LevelCache(this::compareFamilies);

    NameComparison(Features features) {
        super("name", NameLevel.words());
        this.features = features;
    }

    @Override
    public Kind kind() {
        return Kind.NAME;
    }

    @Override
    public int lastAgreement() {
        return NameLevel.INITIAL.ordinal();
    }

    @Override
    public int levelOfHouseholds() {
        return NameLevel.FAMILY_ONLY.ordinal();
    }

    @Override
    public int level(int[] rows, int left, int right) {
        var leftGiven = rows[left + GIVEN];
        var rightGiven = rows[right + GIVEN];
        var leftFamily = rows[left + FAMILY];
        var rightFamily = rows[right + FAMILY];
        if (leftFamily == rightFamily && leftFamily != 0) {
            return sameFamily(rows, left, right).ordinal();
        }
        if (leftGiven == 0 || rightGiven == 0 || leftFamily == 0 || rightFamily == 0) {
            return incomplete(rows, left, right).ordinal();
        }
        var given = word(leftGiven, rightGiven);
        var family = family(leftFamily, rightFamily);
        var level = of(given, family);
        return (level.ordinal() >= NameLevel.FAMILY_ONLY.ordinal() ? unusual(rows, left, right, level) : level)
                .ordinal();
    }

    private NameLevel sameFamily(int[] rows, int left, int right) {
        var leftGiven = rows[left + GIVEN];
        var rightGiven = rows[right + GIVEN];
        if (leftGiven == 0 || rightGiven == 0) {
            return NameLevel.FAMILY_ALONE;
        }
        return switch (LIKENESSES[word(leftGiven, rightGiven)]) {
            case SAME -> NameLevel.BOTH_SAME;
            case ALIAS -> NameLevel.GIVEN_ALIAS;
            case NEAR -> NameLevel.GIVEN_NEAR;
            case INITIAL -> NameLevel.INITIAL;
            default -> isMiddle(rows, left, right) ? NameLevel.MIDDLE_AS_GIVEN : NameLevel.FAMILY_ONLY;
        };
    }

    /// One of the four names is missing.
    private NameLevel incomplete(int[] rows, int left, int right) {
        var leftGiven = rows[left + GIVEN];
        var rightGiven = rows[right + GIVEN];
        var leftFamily = rows[left + FAMILY];
        var rightFamily = rows[right + FAMILY];
        if (isWhole(leftFamily, rightGiven) || isWhole(rightFamily, leftGiven)) {
            return NameLevel.GIVEN_ALONE;
        }
        if (leftFamily != 0 && rightFamily != 0) {
            var family = family(leftFamily, rightFamily);
            return family <= WordLikeness.NEAR.ordinal() || family == PART
                    ? NameLevel.FAMILY_ALONE
                    : family == WordLikeness.DIFFERENT.ordinal() ? NameLevel.DIFFERENT : NameLevel.SOMEWHAT;
        }
        if (leftGiven == 0 || rightGiven == 0) {
            return NameLevel.NOT_HELD;
        }
        var given = word(leftGiven, rightGiven);
        return given <= WordLikeness.NEAR.ordinal()
                ? NameLevel.GIVEN_ALONE
                : given == WordLikeness.DIFFERENT.ordinal() ? NameLevel.DIFFERENT : NameLevel.SOMEWHAT;
    }

    private static NameLevel of(int given, int family) {
        var isGivenAlike = given <= WordLikeness.NEAR.ordinal();
        var isFamilyAlike = family <= WordLikeness.NEAR.ordinal() || family == PART;
        if (isGivenAlike && isFamilyAlike) {
            return ofAlike(given, family);
        }
        if (isFamilyAlike) {
            return given == WordLikeness.INITIAL.ordinal() ? NameLevel.INITIAL : NameLevel.FAMILY_ONLY;
        }
        if (isGivenAlike) {
            return family == WordLikeness.DIFFERENT.ordinal() ? NameLevel.GIVEN_ONLY : NameLevel.SOMEWHAT;
        }
        return given == WordLikeness.DIFFERENT.ordinal() || family == WordLikeness.DIFFERENT.ordinal()
                ? NameLevel.DIFFERENT
                : NameLevel.SOMEWHAT;
    }

    private static NameLevel ofAlike(int given, int family) {
        if (family == WordLikeness.SAME.ordinal()) {
            return given == WordLikeness.SAME.ordinal()
                    ? NameLevel.BOTH_SAME
                    : given == WordLikeness.ALIAS.ordinal() ? NameLevel.GIVEN_ALIAS : NameLevel.GIVEN_NEAR;
        }
        if (given != WordLikeness.SAME.ordinal()) {
            return NameLevel.BOTH_NEAR;
        }
        return family == PART ? NameLevel.FAMILY_PART : NameLevel.FAMILY_NEAR;
    }

    /// Names that seem to differ may be swapped, or a middle name may be in use.
    private NameLevel unusual(int[] rows, int left, int right, NameLevel level) {
        if (isAlike(rows[left + GIVEN], whole(rows[right + FAMILY]))
                && isAlike(rows[right + GIVEN], whole(rows[left + FAMILY]))) {
            return NameLevel.SWAPPED;
        }
        return level == NameLevel.FAMILY_ONLY && isMiddle(rows, left, right) ? NameLevel.MIDDLE_AS_GIVEN : level;
    }

    private boolean isMiddle(int[] rows, int left, int right) {
        return isMiddle(rows[left + GIVEN], rows[right + MIDDLE]) || isMiddle(rows[right + GIVEN], rows[left + MIDDLE]);
    }

    private boolean isMiddle(int given, int middles) {
        for (var middle : features.middles().set(middles)) {
            if (isAlike(given, middle)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlike(int left, int right) {
        return word(left, right) <= WordLikeness.NEAR.ordinal();
    }

    private boolean isWhole(int family, int given) {
        return given != 0 && family != 0 && whole(family) == given;
    }

    private int whole(int family) {
        return features.families().set(family)[0];
    }

    private int word(int left, int right) {
        if (left == right) {
            return 0;
        }
        return words.level(left, right);
    }

    private int compareWords(int left, int right) {
        return features.words().likeness(left, right).ordinal();
    }

    /// @return ordinal of a [WordLikeness], or [#PART]
    private int family(int left, int right) {
        if (left == right) {
            return 0;
        }
        return families.level(left, right);
    }

    private int compareFamilies(int left, int right) {
        var ones = features.families().set(left);
        var others = features.families().set(right);
        if (ones[0] == others[0]) {
            return WordLikeness.SAME.ordinal();
        }
        var best = WordLikeness.DIFFERENT.ordinal();
        for (var one : ones) {
            for (var other : others) {
                if (one == other) {
                    return PART;
                }
                best = Math.min(best, word(one, other));
            }
        }
        return best;
    }

    @Override
    public int terms(int level, int[] rows, int left, int right) {
        var terms = rows[left + GIVEN] == rows[right + GIVEN] && rows[left + GIVEN] != 0 ? TERM_A : 0;
        if (rows[left + FAMILY] == 0 || rows[right + FAMILY] == 0) {
            return level == NameLevel.NOT_HELD.ordinal() ? 0 : terms;
        }
        return whole(rows[left + FAMILY]) == whole(rows[right + FAMILY]) ? terms | TERM_B : terms;
    }

    @Override
    public int term(int term, int[] rows, int left, int right) {
        return term == 0 ? rows[left + GIVEN] : whole(rows[left + FAMILY]);
    }

    @Override
    public int terms(int term) {
        return features.words().size();
    }

    @Override
    public int[] termsOf(int term, int[] rows, int row) {
        var code = term == 0 ? rows[row + GIVEN] : rows[row + FAMILY] == 0 ? 0 : whole(rows[row + FAMILY]);
        return code == 0 ? new int[0] : new int[] {code};
    }

    @Override
    public long termHash(int term, int code) {
        return LongDictionary.mix(term, Hashes.of(features.words().text(code)));
    }
}
