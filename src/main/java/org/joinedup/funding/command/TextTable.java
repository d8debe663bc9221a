package org.joinedup.funding.command;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table in columns for a terminal: text to the left, the rest to the right.
///
/// @param header names of the columns
/// @param rows as many values as columns; null for a blank
record TextTable(List<String> header, List<List<@Nullable Object>> rows) {

    void print(PrintWriter out) {
        var widths = IntStream.range(0, header.size()).map(this::width).toArray();
        out.println(line(header, widths));
        rows.forEach(row -> out.println(line(row, widths)));
        out.flush();
    }

    private int width(int column) {
        return Stream.concat(Stream.of(header.get(column)), rows.stream().map(row -> text(row.get(column))))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private String line(List<? extends @Nullable Object> values, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(text(values.get(column)), widths[column], isText(column)))
                .collect(joining("  "))
                .stripTrailing();
    }

    private static String padded(String text, int width, boolean left) {
        var blanks = " ".repeat(width - text.length());
        return left ? text + blanks : blanks + text;
    }

    /// Whether every value is words, not an amount, a percentage or a number.
    private boolean isText(int column) {
        return rows.stream()
                .map(row -> text(row.get(column)))
                .anyMatch(text -> text.codePoints().anyMatch(Character::isLetter));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> "%.2f".formatted(number);
            default -> value.toString();
        };
    }
}
