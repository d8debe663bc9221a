package org.joinedup.individual.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.match.name.Nicknames;

/// The tokens of the full-text index: a capital letter for the kind, then lower-case letters and
/// digits only, so that nothing in one means anything to a query.
///
/// A word is found in spite of a slip by its *slips*: the word and every form with one letter left
/// out. Two words one slip apart (a letter wrong, missing, too many, or two swapped) share one.
public final class SearchTokens {

    /// Any birth date: there is none. Also [#POSTCODE_NOT_HELD].
    public static final String BIRTH_DATE_NOT_HELD = "B0";

    public static final String POSTCODE_NOT_HELD = "K0";

    /// Letters of a word that are its longest beginning in the index.
    public static final int LONGEST_BEGINNING = 7;

    private static final int LONGEST_WITH_SLIPS = 12;
    private static final int SHORTEST_WITH_SLIPS = 3;
    private static final Nicknames NICKNAMES = Nicknames.ofClassPath();

    private SearchTokens() {}

    public static String name(String word) {
        return "N" + word;
    }

    /// @param beginning of a name word, cut at the longest
    public static String nameBeginning(String beginning) {
        return "P" + cut(beginning);
    }

    /// @return for the word and each form of it with a letter left out
    public static Set<String> nameSlips(String word) {
        return slips("D", word);
    }

    /// @return for the word and each form of it with a letter or two left out
    public static Set<String> nameTwoSlips(String word) {
        var slips = new LinkedHashSet<String>();
        nameSlips(word).forEach(one -> slips.addAll(nameSlips(one.substring(1))));
        return slips;
    }

    public static String sound(String word) {
        return "S" + Sound.code(word);
    }

    /// @return the names that a given name is a form of; empty when it is not known as one
    public static List<String> roots(String word) {
        var upper = word.toUpperCase(Locale.ROOT);
        return NICKNAMES.knows(upper)
                ? NICKNAMES.roots(upper).stream()
                        .map(root -> "R" + root.toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
    }

    /// @param date eight digits, such as 19900307
    public static String birthDate(int date) {
        return "B" + date;
    }

    public static String birthYear(int year) {
        return "Y" + year;
    }

    public static String birthMonth(int year, int month) {
        return "M" + (year * 100 + month);
    }

    /// @return of the day and month of any year
    public static String birthDay(int month, int day) {
        return "T" + (month * 100 + day);
    }

    /// @return of the day of any month of a year
    public static String birthYearDay(int year, int day) {
        return "Q" + (year * 100 + day);
    }

    /// @param beginning of a postcode, without the blank
    public static String postcode(String beginning) {
        return "K" + beginning;
    }

    public static Set<String> postcodeSlips(String postcode) {
        return slips("X", postcode);
    }

    public static String address(String word) {
        return "A" + word;
    }

    public static String addressBeginning(String beginning) {
        return "V" + cut(beginning);
    }

    public static Set<String> addressSlips(String word) {
        return slips("E", word);
    }

    public static String uprn(String digits) {
        return "U" + digits;
    }

    /// @param text letters and digits, lower case
    public static String identifier(String text) {
        return "I" + text;
    }

    /// @return eight digits, such as 19900307
    public static int digits(LocalDate date) {
        return (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
    }

    /// @return every beginning of a word from a length on, up to the longest, itself among them
    static Stream<String> beginnings(String word, int shortest) {
        return IntStream.rangeClosed(shortest, Math.min(word.length(), LONGEST_BEGINNING))
                .mapToObj(length -> word.substring(0, length));
    }

    private static Set<String> slips(String kind, String word) {
        if (word.length() < SHORTEST_WITH_SLIPS) {
            return Set.of(kind + word);
        }
        var slips = new LinkedHashSet<String>();
        slips.add(kind + word);
        for (var i = 0; i < Math.min(word.length(), LONGEST_WITH_SLIPS); i++) {
            slips.add(kind + word.substring(0, i) + word.substring(i + 1));
        }
        return slips;
    }

    private static String cut(String beginning) {
        return beginning.substring(0, Math.min(beginning.length(), LONGEST_BEGINNING));
    }
}
