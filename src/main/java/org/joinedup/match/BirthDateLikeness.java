package org.joinedup.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How alike two birth dates are.
enum BirthDateLikeness {
    SAME("same birth date"),
    /// Day and month have changed places.
    DAY_AND_MONTH_SWAPPED("birth date with day and month swapped"),
    /// One of the eight digits is wrong, two neighbours have changed places, or it is the next day.
    ONE_MISTAKE("birth date one mistake apart"),
    /// 1 January of the same year, which stands for "only the year is known".
    FIRST_OF_JANUARY("same birth year, one on 1 January"),
    /// Two of day, month and year, or at most ten days apart.
    CLOSE("close birth dates"),
    NOT_HELD("birth date not held by both"),
    /// Neither equal nor near.
    DIFFERENT("different birth date"),
    /// More than ten years apart, as of father and son.
    GENERATION("birth dates a generation apart");

    private static final int GENERATION_YEARS = 10;
    private static final int CLOSE_DAYS = 10;

    private final String words;

    BirthDateLikeness(String words) {
        this.words = words;
    }

    static BirthDateLikeness of(@Nullable LocalDate left, @Nullable LocalDate right) {
        if (left == null || right == null) {
            return NOT_HELD;
        }
        if (left.equals(right)) {
            return SAME;
        }
        return Math.abs(left.getYear() - right.getYear()) > GENERATION_YEARS ? GENERATION : ofNear(left, right);
    }

    String words() {
        return words;
    }

    boolean isNear() {
        return this == DAY_AND_MONTH_SWAPPED || this == ONE_MISTAKE || this == FIRST_OF_JANUARY;
    }

    /// @return whether this speaks for one birth date, mistakes aside
    boolean isAlike() {
        return ordinal() <= CLOSE.ordinal();
    }

    boolean isApart() {
        return this == DIFFERENT || this == GENERATION;
    }

    private static BirthDateLikeness ofNear(LocalDate left, LocalDate right) {
        if (isSwapped(left, right)) {
            return DAY_AND_MONTH_SWAPPED;
        }
        if (days(left, right) == 1 || isOneMistakeApart(digits(left), digits(right))) {
            return ONE_MISTAKE;
        }
        return isYearOnly(left, right) ? FIRST_OF_JANUARY : ofParts(left, right);
    }

    private static long days(LocalDate left, LocalDate right) {
        return Math.abs(left.toEpochDay() - right.toEpochDay());
    }

    private static boolean isSwapped(LocalDate left, LocalDate right) {
        return left.getYear() == right.getYear()
                && left.getDayOfMonth() == right.getMonthValue()
                && left.getMonthValue() == right.getDayOfMonth();
    }

    private static boolean isYearOnly(LocalDate left, LocalDate right) {
        return left.getYear() == right.getYear() && (left.getDayOfYear() == 1 || right.getDayOfYear() == 1);
    }

    private static BirthDateLikeness ofParts(LocalDate left, LocalDate right) {
        var sameYear = left.getYear() == right.getYear();
        var sameMonth = left.getMonthValue() == right.getMonthValue();
        var sameDay = left.getDayOfMonth() == right.getDayOfMonth();
        var same = (sameYear ? 1 : 0) + (sameMonth ? 1 : 0) + (sameDay ? 1 : 0);
        return same == 2 || days(left, right) <= CLOSE_DAYS ? CLOSE : DIFFERENT;
    }

    private static int digits(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /// Whether one digit is replaced, or two neighbouring digits have changed places.
    private static boolean isOneMistakeApart(int left, int right) {
        var l = left;
        var r = right;
        while (l % 10 == r % 10) {
            l /= 10;
            r /= 10;
        }
        var swapped = l % 10 == r / 10 % 10 && r % 10 == l / 10 % 10;
        return l / 10 == r / 10 || (l / 100 == r / 100 && swapped);
    }
}
