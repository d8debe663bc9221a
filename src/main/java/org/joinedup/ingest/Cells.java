package org.joinedup.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joinedup.ingest.csv.Row;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.issue.RowIssue.UnreadableCharacters;
import org.joinedup.ingest.issue.Severity;
import org.joinedup.ingest.issue.ValueIssue.DateOutOfRange;
import org.joinedup.ingest.issue.ValueIssue.ImpossibleDate;
import org.joinedup.ingest.issue.ValueIssue.InvalidIdentifier;
import org.joinedup.ingest.issue.ValueIssue.MissingValue;
import org.joinedup.ingest.issue.ValueIssue.TooLongValue;
import org.joinedup.ingest.issue.ValueIssue.UnknownCode;
import org.joinedup.ingest.issue.ValueIssue.UnreadableDate;
import org.joinedup.ingest.mapping.Field;
import org.jspecify.annotations.Nullable;

/// The values of one row by field; what cannot be read becomes an issue.
///
/// The methods that read give null when a value is not there or cannot be used. Whether the row can
/// still be staged is said by [#isRejected()].
final class Cells {

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_ID = 200;
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private final Sheet sheet;
    private final Row row;
    private boolean rejected;

    Cells(Sheet sheet, Row row) {
        this.sheet = sheet;
        this.row = row;
    }

    int line() {
        return row.line();
    }

    Place place(Field field) {
        return sheet.place(row.line(), field);
    }

    boolean isRejected() {
        return rejected;
    }

    void report(IngestIssue issue) {
        sheet.issues().add(issue);
        rejected |= issue.severity() == Severity.REJECTS_ROW;
    }

    /// Rejects the row if one of its values has bytes that are no characters.
    void checkCharacters() {
        for (var position : sheet.columns().read()) {
            if (row.isUnreadable(position)) {
                report(new UnreadableCharacters(sheet.place(row.line(), position), sheet.encoding()));
            }
        }
    }

    boolean isUnreadable(Field field) {
        for (var position : sheet.columns().positions(field)) {
            if (row.isUnreadable(position)) {
                return true;
            }
        }
        return false;
    }

    /// @return whether the row says that something ended
    boolean isRemoved() {
        var removed = sheet.mapped().removed();
        var value = removed == null ? null : row.value(sheet.columns().removed());
        return removed != null && value != null && removed.values().contains(value);
    }

    /// @return the constant of the mapping, or what the row says, in one line
    @Nullable
    String text(Field field) {
        var constant = sheet.mapped().constants().get(field);
        var text = constant == null ? written(field) : constant;
        if (text == null && sheet.requires(field)) {
            report(new MissingValue(place(field)));
        }
        return text == null ? null : ofUsualLength(field, text);
    }

    /// @return as [#text], one object for equal values of many rows
    @Nullable
    String repeatedText(Field field) {
        var text = text(field);
        return text == null ? null : sheet.shared().share(text);
    }

    /// @return what the mapping translates the code to, or the code when it translates none
    @Nullable
    String code(Field field) {
        var code = text(field);
        var codes = sheet.mapped().codes().get(field);
        if (code == null || codes == null || sheet.mapped().constants().containsKey(field)) {
            return code;
        }
        var meaning = codes.get(code);
        if (meaning == null) {
            report(new UnknownCode(place(field), sheet.requires(field)));
        }
        return meaning;
    }

    @Nullable
    LocalDate date(Field field, DateLimits limits) {
        var text = text(field);
        var date = text == null ? null : sheet.dates().find(text);
        if (text != null && date == null) {
            report(noDate(field, text));
        }
        if (date != null && !limits.allow(date)) {
            report(new DateOutOfRange(place(field), sheet.requires(field), limits.earliest(), limits.latest()));
            return null;
        }
        return date;
    }

    /// @param name what the field should hold, such as `NHS number`
    /// @param parser gives nothing when the text holds none
    <T> @Nullable T identifier(Field field, String name, Function<String, Optional<T>> parser) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        var identifier = parser.apply(text).orElse(null);
        if (identifier == null) {
            report(new InvalidIdentifier(place(field), name));
        }
        return identifier;
    }

    /// @param value immutable
    /// @return one object for equal values of many rows
    <T> @Nullable T shared(@Nullable T value) {
        return value == null ? null : sheet.shared().share(value);
    }

    private @Nullable String written(Field field) {
        @Nullable String text = null;
        for (var position : sheet.columns().positions(field)) {
            var part = inOneLine(field, row.value(position));
            text = text == null ? part : part == null ? text : text + ", " + part;
        }
        return text;
    }

    private static @Nullable String inOneLine(Field field, @Nullable String value) {
        if (value == null || (value.indexOf('\n') < 0 && value.indexOf('\r') < 0)) {
            return value;
        }
        return LINE_BREAKS.matcher(value).replaceAll(field == Field.ADDRESS ? ", " : " ");
    }

    private @Nullable String ofUsualLength(Field field, String text) {
        var identifies = field == Field.RECORD_ID
                || field == Field.RELATED_RECORD_ID
                || field == sheet.mapped().kind().id();
        var limit = identifies ? LONGEST_ID : LONGEST_TEXT;
        if (text.length() > limit) {
            report(new TooLongValue(place(field), sheet.requires(field), limit));
            return null;
        }
        return text;
    }

    private IngestIssue noDate(Field field, String text) {
        return sheet.dates().isImpossible(text)
                ? new ImpossibleDate(place(field), sheet.requires(field))
                : new UnreadableDate(
                        place(field), sheet.requires(field), sheet.dates().patterns());
    }
}
