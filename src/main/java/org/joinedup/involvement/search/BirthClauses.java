package org.joinedup.involvement.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.joinedup.individual.search.SearchTokens;

/// What finds a birth date as it was asked, and the dates that it may be a slip for.
///
/// @param asked with a year
/// @param isWide whether the year alone will do
record BirthClauses(AskedBirth asked, boolean isWide) {

    private static final int MONTHS = 12;

    Set<String> all() {
        var clauses = new LinkedHashSet<String>();
        if (asked.day() > 0) {
            addDays(clauses);
        } else if (asked.month() > 0) {
            clauses.add(SearchTokens.birthMonth(asked.year(), asked.month()) + "^4");
            clauses.add(SearchTokens.birthYear(asked.year()));
            likeYears().forEach(year -> clauses.add(SearchTokens.birthMonth(year, asked.month())));
        } else {
            addYears(clauses);
        }
        clauses.add(SearchTokens.BIRTH_DATE_NOT_HELD + "^0.1");
        return clauses;
    }

    private void addDays(Set<String> clauses) {
        clauses.add(day(asked.year(), asked.month(), asked.day()) + "^8");
        if (asked.day() <= MONTHS) {
            clauses.add(day(asked.year(), asked.day(), asked.month()) + "^4");
        }
        clauses.add(day(asked.year(), 1, 1));
        clauses.add(SearchTokens.birthMonth(asked.year(), asked.month()));
        clauses.add(SearchTokens.birthDay(asked.month(), asked.day()));
        clauses.add(SearchTokens.birthYearDay(asked.year(), asked.day()));
        var date = asked.findDate();
        if (date != null) {
            clauses.add(day(date.plusDays(1)));
            clauses.add(day(date.minusDays(1)));
        }
        if (isWide) {
            clauses.add(SearchTokens.birthYear(asked.year()));
        }
    }

    private void addYears(Set<String> clauses) {
        clauses.add(SearchTokens.birthYear(asked.year()) + "^4");
        likeYears().forEach(year -> clauses.add(SearchTokens.birthYear(year)));
    }

    /// @return the year before and after, those ten years off, and the last two digits swapped
    Set<Integer> likeYears() {
        var years = new LinkedHashSet<Integer>();
        years.add(asked.year() - 1);
        years.add(asked.year() + 1);
        years.add(asked.year() - 10);
        years.add(asked.year() + 10);
        years.add(swapped(asked.year()));
        years.remove(asked.year());
        return years;
    }

    /// @return with the last two digits in the other order
    static int swapped(int year) {
        return year / 100 * 100 + year % 10 * 10 + year / 10 % 10;
    }

    private static String day(LocalDate date) {
        return SearchTokens.birthDate(SearchTokens.digits(date));
    }

    private static String day(int year, int month, int day) {
        return SearchTokens.birthDate((year * 100 + month) * 100 + day);
    }
}
