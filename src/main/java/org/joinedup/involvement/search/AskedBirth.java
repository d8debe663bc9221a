package org.joinedup.involvement.search;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A birth date as far as it was asked.
///
/// @param year 0 when not asked
/// @param month 1 to 12; 0 when not asked
/// @param day 1 to 31; 0 when not asked
record AskedBirth(int year, int month, int day) {

    static AskedBirth of(LocalDate date) {
        return new AskedBirth(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    boolean isWhole() {
        return year > 0 && month > 0 && day > 0;
    }

    /// @return eight digits of a whole date, such as 19900307
    int digits() {
        return (year * 100 + month) * 100 + day;
    }

    /// @return the date, if it is a whole one and there is such a day
    @Nullable
    LocalDate findDate() {
        var isDate =
                isWhole() && month <= 12 && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return isDate ? LocalDate.of(year, month, day) : null;
    }

    /// @return such as `1990-03-07`, `1990-03` or `1990`
    String text() {
        return Stream.of(year > 0 ? "%04d".formatted(year) : "", two(month), two(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String two(int number) {
        return number > 0 ? "%02d".formatted(number) : "";
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "AskedBirth";
    }
}
