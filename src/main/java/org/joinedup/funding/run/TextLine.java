package org.joinedup.funding.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A line of values with tabs between them. Backslashes, tabs and ends of lines in a value are
/// written as `\\`, `\t`, `\n` and `\r`, a missing value as `\N`.
///
/// @param values texts or null
record TextLine(List<@Nullable String> values) {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\\t\n\r]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final String MISSING = "\\N";

    static TextLine of(@Nullable Object... values) {
        var texts = new ArrayList<@Nullable String>();
        Arrays.stream(values).forEach(value -> texts.add(value == null ? null : value.toString()));
        return new TextLine(texts);
    }

    static TextLine parse(String line) {
        var texts = new ArrayList<@Nullable String>();
        Arrays.stream(line.split("\t", -1)).forEach(cell -> texts.add(read(cell)));
        return new TextLine(texts);
    }

    /// @param at index of a value that is there
    String text(int at) {
        var text = values.get(at);
        if (text == null) {
            throw new IllegalArgumentException("a value is missing in a line of " + values.getFirst());
        }
        return text;
    }

    /// @param at index of the value; null when it is missing
    @Nullable
    String findText(int at) {
        return values.get(at);
    }

    /// The line as it is written, without an end.
    @Override
    public String toString() {
        return values.stream().map(TextLine::write).collect(Collectors.joining("\t"));
    }

    private static String write(@Nullable String value) {
        return value == null
                ? MISSING
                : SPECIAL.matcher(value).replaceAll(found -> switch (found.group()) {
                    case "\t" -> "\\\\t";
                    case "\n" -> "\\\\n";
                    case "\r" -> "\\\\r";
                    default -> "\\\\\\\\";
                });
    }

    private static @Nullable String read(String cell) {
        return cell.equals(MISSING)
                ? null
                : ESCAPE.matcher(cell).replaceAll(found -> switch (found.group(1)) {
                    case "t" -> "\t";
                    case "n" -> "\n";
                    case "r" -> "\r";
                    default -> "\\\\";
                });
    }
}
