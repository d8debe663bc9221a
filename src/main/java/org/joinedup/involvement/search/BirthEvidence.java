package org.joinedup.involvement.search;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.individual.search.HeldValues;
import org.joinedup.involvement.search.SearchReason.Likeness;
import org.jspecify.annotations.Nullable;

/// How a birth date, or what was asked of it, agrees with the dates that are held.
///
/// @param asked as far as it was asked
record BirthEvidence(AskedBirth asked) {

    private static final int DIGITS = 8;
    private static final Likeness NOT_HELD = new Likeness("birth date not held", 0);

    SearchReason reason(List<HeldValues> held) {
        @Nullable SearchReason best = null;
        for (var one : held) {
            if (one.birthDate() != 0) {
                var reason = reason(one);
                best = best == null || reason.evidence() > best.evidence() ? reason : best;
            }
        }
        return best == null ? SearchReason.against(SearchTerm.BIRTH_DATE, asked.text(), NOT_HELD) : best;
    }

    private SearchReason reason(HeldValues one) {
        var like = likeness(one.birthDate());
        return like.bits() < 0
                ? SearchReason.against(SearchTerm.BIRTH_DATE, asked.text(), like)
                : SearchReason.agreeing(SearchTerm.BIRTH_DATE, asked.text(), like, one.current());
    }

    /// @param date eight digits
    Likeness likeness(int date) {
        var year = date / 10_000;
        var month = date / 100 % 100;
        if (asked.day() > 0) {
            return ofDays(year, month, date % 100);
        }
        if (asked.year() == 0) {
            return asked.month() == month
                    ? new Likeness("birth month the same", 3.5)
                    : new Likeness("birth month different", -3);
        }
        return asked.month() > 0 ? ofMonths(year, month) : ofYears(year);
    }

    private Likeness ofDays(int year, int month, int day) {
        if (isSame(year, month, day)) {
            return new Likeness("birth date the same", 14);
        }
        if (isSame(year, day, month)) {
            return new Likeness("birth date with day and month swapped", 10);
        }
        if (isADigitOff(year, month, day)) {
            return new Likeness("birth date one digit different", 9);
        }
        return isADayOff(year, month, day) ? new Likeness("birth date one day off", 8) : ofParts(year, month, day);
    }

    private Likeness ofParts(int year, int month, int day) {
        if (month == asked.month() && day == asked.day()) {
            return new Likeness("day and month of birth the same, year different", 6.5);
        }
        if (year != asked.year()) {
            return new Likeness("birth date different", -8);
        }
        if (month == asked.month()) {
            return new Likeness("birth year and month the same, day different", 7);
        }
        if (day == asked.day()) {
            return new Likeness("birth year and day the same, month different", 7);
        }
        return month == 1 && day == 1
                ? new Likeness("birth year the same, held as 1 January", 5)
                : new Likeness("birth year the same, day and month different", -2);
    }

    private Likeness ofMonths(int year, int month) {
        if (year == asked.year()) {
            return month == asked.month()
                    ? new Likeness("birth year and month the same", 9.5)
                    : new Likeness("birth year the same, month different", 2);
        }
        return month == asked.month() && isLikeYear(year)
                ? new Likeness("birth month the same, year nearly", 5)
                : new Likeness("birth year different", -6);
    }

    private Likeness ofYears(int year) {
        if (year == asked.year()) {
            return new Likeness("birth year the same", 6);
        }
        if (Math.abs(year - asked.year()) == 1) {
            return new Likeness("birth year one off", 3);
        }
        return isLikeYear(year)
                ? new Likeness("birth year ten years off or digits swapped", 2)
                : new Likeness("birth year different", -6);
    }

    private boolean isLikeYear(int year) {
        var off = Math.abs(year - asked.year());
        return off == 1 || off == 10 || year == BirthClauses.swapped(asked.year());
    }

    private boolean isSame(int year, int month, int day) {
        return year == asked.year() && month == asked.month() && day == asked.day();
    }

    private boolean isADayOff(int year, int month, int day) {
        var date = asked.findDate();
        return date != null
                && Math.abs(date.toEpochDay() - LocalDate.of(year, month, day).toEpochDay()) == 1;
    }

    /// Whether one digit is another, or two neighbours have changed places.
    private boolean isADigitOff(int year, int month, int day) {
        var held = text(year, month, day);
        var typed = text(asked.year(), asked.month(), asked.day());
        var first = 0;
        while (held.charAt(first) == typed.charAt(first)) {
            first++;
        }
        var isOne = held.substring(first + 1).equals(typed.substring(first + 1));
        var areSwapped = first + 1 < DIGITS
                && held.charAt(first) == typed.charAt(first + 1)
                && held.charAt(first + 1) == typed.charAt(first)
                && held.substring(first + 2).equals(typed.substring(first + 2));
        return isOne || areSwapped;
    }

    private static String text(int year, int month, int day) {
        return Integer.toString((year * 100 + month) * 100 + day);
    }
}
