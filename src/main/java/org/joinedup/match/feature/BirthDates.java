package org.joinedup.match.feature;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joinedup.match.table.Dictionary;

/// Reads birth dates into eight digits, four bits each: `0x19780412`.
///
/// Year, month and day in one piece or apart; day, month and year, the month in digits or English;
/// a year of two digits is of 1931 to 2030. Nothing is said about whether there is such a day: a
/// mistyped 31 February is still evidence.
final class BirthDates {

    private static final Pattern APART = Pattern.compile("[^0-9A-Za-z]+|(?<=[0-9])(?=[A-Za-z])|(?<=[A-Za-z])(?=[0-9])");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int YEAR = 4;
    private static final int LENGTH = 8;
    private static final int LAST_OF_THIS_CENTURY = 30;

    private final boolean monthFirst;

    /// @param values of the column: they tell whether 03/04/2001 is in April or March; when they do
    ///     not, it is in April
    BirthDates(Dictionary values) {
        var second = 0;
        var first = 0;
        for (var code = 1; code < values.size(); code++) {
            var parts = parts(values.text(code));
            if (parts.length == 3
                    && parts[0].length() <= 2
                    && parts[1].length() <= 2
                    && isNumber(parts[0])
                    && isNumber(parts[1])) {
                first += Integer.parseInt(parts[0]) > MONTHS.size() ? 1 : 0;
                second += Integer.parseInt(parts[1]) > MONTHS.size() ? 1 : 0;
            }
        }
        monthFirst = second > first;
    }

    /// @return eight digits; 0 when the text is no date
    int read(String text) {
        var parts = parts(text);
        if (parts.length == 1) {
            return packed(parts[0]);
        }
        if (parts.length < 3) {
            return 0;
        }
        if (parts[0].length() == YEAR && isNumber(parts[0])) {
            return packed(parts[0] + month(parts[1]) + two(parts[2]));
        }
        var isMonthFirst = isNumber(parts[0]) ? isNumber(parts[1]) && monthFirst : true;
        var day = two(isMonthFirst ? parts[1] : parts[0]);
        var month = month(isMonthFirst ? parts[0] : parts[1]);
        return packed(year(parts[2]) + month + day);
    }

    private static String[] parts(String text) {
        return APART.split(text.strip());
    }

    private static boolean isNumber(String text) {
        return DIGITS.matcher(text).matches();
    }

    private static String month(String text) {
        if (isNumber(text)) {
            return two(text);
        }
        var month = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3).toUpperCase(Locale.ROOT));
        return month < 0 ? "" : two(Integer.toString(month + 1));
    }

    private static String year(String text) {
        if (text.length() != 2 || !isNumber(text)) {
            return text;
        }
        return (Integer.parseInt(text) <= LAST_OF_THIS_CENTURY ? "20" : "19") + text;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits.substring(0, Math.min(2, digits.length()));
    }

    private static int packed(String digits) {
        return digits.length() == LENGTH && isNumber(digits) ? Integer.parseUnsignedInt(digits, 16) : 0;
    }
}
