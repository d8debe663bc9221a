package org.joinedup.match.compare;

import static org.joinedup.match.feature.Features.BIRTH_DATE;

import org.joinedup.match.feature.Features;
import org.joinedup.match.table.LongDictionary;

/// Compares birth dates of eight digits, four bits each; its one term is the date.
final class BirthDateComparison extends Comparison {

    private static final int NOT_HELD = 0;
    private static final int SAME = 1;
    private static final int SAME_DEFAULT = 2;
    private static final int SWAPPED = 3;
    private static final int ONE_DIGIT = 4;
    private static final int OTHER_YEAR = 5;
    private static final int YEAR_ONLY_KNOWN = 6;
    private static final int SAME_YEAR_AND_PART = 7;
    private static final int TWO_DIGITS = 8;
    private static final int SAME_YEAR = 9;
    private static final int FIVE_YEARS = 10;
    private static final int FIFTEEN_YEARS = 11;
    private static final int DIFFERENT = 12;

    private static final int FIRST_OF_JANUARY = 0x0101;
    private static final int DAY_AND_MONTH = 0xFFFF;
    private static final int BYTE = 0xFF;
    private static final long ONES = 0x11111111;

    private final Features features;

    BirthDateComparison(Features features) {
        super(
                "birth date",
                "birth date not held by both",
                "same birth date",
                "same birth date, 1 January",
                "day and month swapped",
                "one digit apart, or two swapped",
                "same day and month, another year",
                "same year, one on 1 January",
                "same year, and day or month",
                "two digits apart",
                "same year",
                "within 5 years",
                "within 15 years",
                "more than 15 years apart");
        this.features = features;
    }

    @Override
    public Kind kind() {
        return Kind.BIRTH_DATE;
    }

    @Override
    public int lastAgreement() {
        return TWO_DIGITS;
    }

    @Override
    public int level(int[] rows, int left, int right) {
        var one = rows[left + BIRTH_DATE];
        var other = rows[right + BIRTH_DATE];
        if (one == 0 || other == 0) {
            return NOT_HELD;
        }
        if (one == other) {
            return (one & DAY_AND_MONTH) == FIRST_OF_JANUARY ? SAME_DEFAULT : SAME;
        }
        return digits(one, other);
    }

    private static int digits(int one, int other) {
        var isSameYear = one >>> 16 == other >>> 16;
        if (isSameYear && isFirstOfJanuary(one, other)) {
            return YEAR_ONLY_KNOWN;
        }
        if (isSameYear && (one & BYTE) == (other >>> 8 & BYTE) && (other & BYTE) == (one >>> 8 & BYTE)) {
            return SWAPPED;
        }
        var digits = differing(one ^ other);
        if (digits == 1 || (digits == 2 && isTransposed(one, other))) {
            return ONE_DIGIT;
        }
        if ((one & DAY_AND_MONTH) == (other & DAY_AND_MONTH)) {
            return OTHER_YEAR;
        }
        return isSameYear ? ofSameYear(one, other) : digits == 2 ? TWO_DIGITS : ofOtherYear(one, other);
    }

    private static int ofSameYear(int one, int other) {
        return (one & BYTE) == (other & BYTE) || (one >>> 8 & BYTE) == (other >>> 8 & BYTE)
                ? SAME_YEAR_AND_PART
                : differing(one ^ other) == 2 ? TWO_DIGITS : SAME_YEAR;
    }

    private static int ofOtherYear(int one, int other) {
        var years = Math.abs(year(one) - year(other));
        return years <= 5 ? FIVE_YEARS : years <= 15 ? FIFTEEN_YEARS : DIFFERENT;
    }

    private static boolean isFirstOfJanuary(int one, int other) {
        return (one & DAY_AND_MONTH) == FIRST_OF_JANUARY || (other & DAY_AND_MONTH) == FIRST_OF_JANUARY;
    }

    /// @return how many of the eight digits are not 0
    private static int differing(int digits) {
        var any = digits | digits >>> 1;
        return Integer.bitCount((any | any >>> 2) & (int) ONES);
    }

    /// Whether two neighbouring digits have changed places, all others equal.
    private static boolean isTransposed(int one, int other) {
        for (var shift = 0; shift < 28; shift += 4) {
            var swapped = (one >>> shift & 0xF) << 4 | (one >>> (shift + 4) & 0xF);
            if ((one & ~(BYTE << shift) | swapped << shift) == other) {
                return true;
            }
        }
        return false;
    }

    private static int year(int date) {
        var year = date >>> 16;
        return (year >>> 12) * 1000 + (year >>> 8 & 0xF) * 100 + (year >>> 4 & 0xF) * 10 + (year & 0xF);
    }

    @Override
    public int terms(int level, int[] rows, int left, int right) {
        return level == SAME || level == SAME_DEFAULT ? TERM_A : 0;
    }

    @Override
    public int term(int term, int[] rows, int left, int right) {
        return features.birthDates().find(rows[left + BIRTH_DATE]);
    }

    @Override
    public int terms(int term) {
        return term == 0 ? features.birthDates().size() : 0;
    }

    @Override
    public int[] termsOf(int term, int[] rows, int row) {
        var code = rows[row + BIRTH_DATE] == 0 ? 0 : features.birthDates().find(rows[row + BIRTH_DATE]);
        return code == 0 ? new int[0] : new int[] {code};
    }

    @Override
    public long termHash(int term, int code) {
        return LongDictionary.mix(0, features.birthDates().hash(code));
    }
}
