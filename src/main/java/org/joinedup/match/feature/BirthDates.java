package org.joinedup.match.feature;

import java.util.regex.Pattern;
import org.joinedup.match.table.Dictionary;

/// Reads birth dates into eight digits, four bits each: `0x19780412`.
///
/// Nothing is said about whether there is such a day: a mistyped 31 February is still evidence.
final class BirthDates {

    private static final Pattern PARTS = Pattern.compile("[^0-9]+");
    private static final int MONTHS = 12;
    private static final int YEAR_DIGITS = 4;
    private static final int DIGITS = 8;

    private final boolean monthFirst;

    /// @param values of the column: they tell whether 03/04/2001 is in April or March; when they do
    ///     not, it is in April
    BirthDates(Dictionary values) {
        var second = 0;
        var first = 0;
        for (var code = 1; code < values.size(); code++) {
            var parts = PARTS.split(values.text(code).strip(), -1);
            if (parts.length >= 3 && parts[0].length() <= 2 && parts[1].length() <= 2 && isFilled(parts)) {
                first += Integer.parseInt(parts[0]) > MONTHS ? 1 : 0;
                second += Integer.parseInt(parts[1]) > MONTHS ? 1 : 0;
            }
        }
        monthFirst = second > first;
    }

    /// @return eight digits; 0 when the text is no date
    int read(String text) {
        var parts = PARTS.split(text.strip(), -1);
        if (parts.length == 1) {
            return parts[0].length() == DIGITS ? packed(parts[0]) : 0;
        }
        if (parts.length < 3 || !isFilled(parts)) {
            return 0;
        }
        if (parts[0].length() == YEAR_DIGITS) {
            return packed(parts[0] + two(parts[1]) + two(parts[2]));
        }
        var day = monthFirst ? parts[1] : parts[0];
        var month = monthFirst ? parts[0] : parts[1];
        return parts[2].length() == YEAR_DIGITS ? packed(parts[2] + two(month) + two(day)) : 0;
    }

    private static boolean isFilled(String[] parts) {
        return !parts[0].isEmpty() && !parts[1].isEmpty() && !parts[2].isEmpty();
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits.substring(0, 2);
    }

    private static int packed(String digits) {
        return digits.length() == DIGITS ? Integer.parseUnsignedInt(digits, 16) : 0;
    }
}
