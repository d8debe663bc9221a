package org.joinedup.ingest.mapping;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a partner writes dates: a pattern of `java.time` with day, month and four-digit year.
///
/// It is strict: 31 February is no date. Month names are English, in any case, as Americans and
/// the British shorten them (`Sep`, `Sept`).
public final class DatePattern {

    private static final Pattern QUOTED_OR_YEAR = Pattern.compile("'[^']*'|[yu]+");
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2011, 9, 29, 14, 5, 6);

    private final String text;
    private final List<DateTimeFormatter> formatters;

    private DatePattern(String text, List<DateTimeFormatter> formatters) {
        this.text = text;
        this.formatters = formatters;
    }

    /// @param text pattern of [DateTimeFormatter], such as `dd/MM/yyyy`
    /// @return the pattern
    /// @throws IllegalArgumentException if it does not say day, month and four-digit year
    public static DatePattern of(String text) {
        var strict = QUOTED_OR_YEAR.matcher(text).replaceAll(part -> yearOfTheEra(part.group()));
        var formatters = Stream.of(Locale.ENGLISH, Locale.UK)
                .map(locale -> formatter(strict, locale))
                .toList();
        if (!readsBack(formatters.getFirst())) {
            throw new IllegalArgumentException("it does not say day, month and year");
        }
        return new DatePattern(text, strict.contains("MMM") ? formatters : formatters.subList(0, 1));
    }

    /// @param value without blanks around it
    /// @return null when it has another form, or is no day of the calendar
    public @Nullable LocalDate find(String value) {
        for (var formatter : formatters) {
            if (fits(formatter, value)) {
                return resolve(formatter, value);
            }
        }
        return null;
    }

    /// @param value without blanks around it
    /// @return whether it is written like this, even if the calendar has no such day
    public boolean fits(String value) {
        return formatters.stream().anyMatch(formatter -> fits(formatter, value));
    }

    /// @return as the mapping has it
    public String text() {
        return text;
    }

    private static String yearOfTheEra(String part) {
        if (part.startsWith("'")) {
            return part.replace("\\", "\\\\").replace("$", "\\$");
        }
        if (part.length() == 2) {
            throw new IllegalArgumentException("a year of two digits does not say which century");
        }
        return part.replace('y', 'u');
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static boolean readsBack(DateTimeFormatter formatter) {
        try {
            return SAMPLE.toLocalDate().equals(resolve(formatter, formatter.format(SAMPLE)));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean fits(DateTimeFormatter formatter, String value) {
        var position = new ParsePosition(0);
        return formatter.parseUnresolved(value, position) != null && position.getIndex() == value.length();
    }

    private static @Nullable LocalDate resolve(DateTimeFormatter formatter, String value) {
        try {
            return formatter.parse(value, LocalDate::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
