package org.joinedup.involvement.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds a birth date, or a part of one, in what somebody typed.
///
/// @param today the latest birth date there can be
/// @param birth null when none was found
/// @param rest what was typed without it
record DateText(LocalDate today, @Nullable AskedBirth birth, String rest) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "((?:18|19|20)\\d\\d)";
    private static final String ANY_YEAR = "((?:18|19|20)?\\d\\d)";
    private static final int EARLIEST = 1880;

    /// The parts of a date in the order of a pattern's groups.
    private enum Part {
        YEAR,
        MONTH,
        DAY
    }

    /// A way to write a date.
    private record Form(Pattern pattern, List<Part> parts) {

        static Form of(String regex, Part... parts) {
            return new Form(Pattern.compile("(?<![\\w/-])" + regex + "(?![\\w/])"), List.of(parts));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(YEAR + "[-/.](\\d\\d?)[-/.](\\d\\d?)", Part.YEAR, Part.MONTH, Part.DAY),
            Form.of("(\\d\\d?) ?[-/. ] ?(\\d\\d?) ?[-/. ] ?" + YEAR, Part.DAY, Part.MONTH, Part.YEAR),
            Form.of("(\\d\\d?)[-/.](\\d\\d?)[-/.]" + ANY_YEAR, Part.DAY, Part.MONTH, Part.YEAR),
            Form.of(
                    "(\\d\\d?)(?:st|nd|rd|th)?[- ]*(?:of )?" + MONTH + "[-, ]*" + ANY_YEAR,
                    Part.DAY,
                    Part.MONTH,
                    Part.YEAR),
            Form.of(MONTH + " +(\\d\\d?)(?:st|nd|rd|th)?,? +" + YEAR, Part.MONTH, Part.DAY, Part.YEAR),
            Form.of(MONTH + "[-, ]*" + YEAR, Part.MONTH, Part.YEAR),
            Form.of(YEAR + "[- ]*" + MONTH, Part.YEAR, Part.MONTH),
            Form.of("(\\d\\d?)[-/.]" + YEAR, Part.MONTH, Part.YEAR),
            Form.of(YEAR + "[-/.](\\d\\d?)", Part.YEAR, Part.MONTH),
            Form.of("(\\d\\d)(\\d\\d)" + YEAR, Part.DAY, Part.MONTH, Part.YEAR),
            Form.of(YEAR + "(\\d\\d)(\\d\\d)", Part.YEAR, Part.MONTH, Part.DAY),
            Form.of(YEAR, Part.YEAR));

    /// @param typed lower case
    static DateText find(String typed, LocalDate today) {
        for (var form : FORMS) {
            var matcher = form.pattern.matcher(typed);
            while (matcher.find()) {
                var birth = birth(matcher, form.parts, today);
                if (birth != null) {
                    var rest = typed.substring(0, matcher.start()) + " ; " + typed.substring(matcher.end());
                    return new DateText(today, birth, rest);
                }
            }
        }
        return new DateText(today, null, typed);
    }

    private static @Nullable AskedBirth birth(MatchResult found, List<Part> parts, LocalDate today) {
        var values = new int[Part.values().length];
        for (var i = 0; i < parts.size(); i++) {
            values[parts.get(i).ordinal()] = number(found.group(i + 1));
        }
        var year = century(values[Part.YEAR.ordinal()], today);
        var month = values[Part.MONTH.ordinal()];
        var day = values[Part.DAY.ordinal()];
        if (month > MONTHS.size() && day <= MONTHS.size()) {
            var swapped = month;
            month = day;
            day = swapped;
        }
        var isDate = year >= EARLIEST && year <= today.getYear() && month <= MONTHS.size() && day <= 31;
        var isPart = month > 0 || !parts.contains(Part.MONTH);
        return isDate && isPart ? new AskedBirth(year, month, day) : null;
    }

    private static int number(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /// @return of two digits, the year of the hundred that end with today's
    private static int century(int year, LocalDate today) {
        if (year >= 100) {
            return year;
        }
        var thisCentury = today.getYear() / 100 * 100 + year;
        return thisCentury > today.getYear() ? thisCentury - 100 : thisCentury;
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "DateText";
    }
}
