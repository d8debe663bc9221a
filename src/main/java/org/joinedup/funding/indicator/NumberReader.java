package org.joinedup.funding.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of one indicator, strictly: a number in another notation is an issue, never
/// another number.
final class NumberReader {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,4})?");
    private static final Pattern SPACED = Pattern.compile("[+-]?\\d+(\\p{Z}\\d+)+(\\.\\d+)?");
    private static final Set<String> ENDLESS = Set.of("inf", "infinity", "∞");

    private static final double MOST = 1_000_000_000;

    private final Measure measure;
    private final @Nullable Pattern grouped;
    private final @Nullable String separator;
    private final List<Issue> issues;

    NumberReader(MappedIndicator indicator, List<Issue> issues) {
        this.measure = indicator.measure();
        this.separator = indicator.thousandsSeparator();
        this.grouped = separator == null
                ? null
                : Pattern.compile("[+-]?\\d{1,3}(" + Pattern.quote(separator) + "\\d{3})+(\\.\\d+)?");
        this.issues = issues;
    }

    /// @param text as the file has it, without blanks around
    /// @return `NaN`, with an issue, when it can't be used
    double read(Place place, String text) {
        var plain = plain(text);
        if (!PLAIN.matcher(plain).matches()) {
            return wrong(notation(place, text));
        }
        var number = Double.parseDouble(plain);
        if (Double.isInfinite(number)) {
            return wrong(new NumberIssue.NotFinite(place));
        }
        return inRange(place, number);
    }

    /// @return the number, whatever it means; `NaN` when it is none
    static double find(@Nullable String text) {
        return text != null && PLAIN.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    private String plain(String text) {
        return grouped != null && separator != null && grouped.matcher(text).matches()
                ? text.replace(separator, "")
                : text;
    }

    private double inRange(Place place, double number) {
        return switch (measure) {
            case COUNT -> count(place, number);
            case RANK -> number < 1 ? wrong(new NumberIssue.RankUnderOne(place)) : number;
            case RATE -> number;
        };
    }

    private double count(Place place, double number) {
        if (number < 0) {
            return wrong(new NumberIssue.NegativeCount(place));
        }
        if (number > MOST) {
            return wrong(new NumberIssue.HugeCount(place));
        }
        return number == Math.rint(number) ? number : wrong(new NumberIssue.BrokenCount(place));
    }

    private static NumberIssue notation(Place place, String text) {
        if (text.startsWith("#")) {
            return new NumberIssue.SpreadsheetError(place);
        }
        if (ENDLESS.contains(text.toLowerCase(Locale.ROOT).replaceFirst("^[+-]", ""))) {
            return new NumberIssue.NotFinite(place);
        }
        if (text.matches("[+-]?\\d+(,\\d+)+(\\.\\d+)?")) {
            return new NumberIssue.ThousandsSeparator(place);
        }
        return SPACED.matcher(text).matches()
                ? new NumberIssue.BlankInNumber(place)
                : new NumberIssue.NotANumber(place);
    }

    private double wrong(NumberIssue issue) {
        issues.add(issue);
        return Double.NaN;
    }
}
