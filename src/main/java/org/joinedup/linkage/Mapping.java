package org.joinedup.linkage;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.Column;

/// What one `--map` says: where an attribute stands.
///
/// @param column of the table
/// @param names of a file's columns, whose values are joined with a blank
record Mapping(Column column, List<String> names) {

    /// @param text such as `given_name=forename`, `address=street+town`,
    ///     `identifier:passport=passport_no`
    static Mapping parse(String text) {
        var equals = text.indexOf('=');
        if (equals <= 0 || text.substring(equals + 1).isBlank()) {
            throw new InputMistake("--map needs an attribute and a column, as in --map family_name=surname.");
        }
        var names = names(text.substring(equals + 1));
        return new Mapping(column(text.substring(0, equals).strip(), names), names);
    }

    /// @param text names joined with `+`
    static List<String> names(String text) {
        return Arrays.stream(text.split("\\+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    Attribute attribute() {
        return column.attribute();
    }

    private static Column column(String word, List<String> names) {
        var colon = word.indexOf(':');
        var attribute = attribute(colon < 0 ? word : word.substring(0, colon));
        if (colon >= 0 && !isLabelled(attribute)) {
            throw new InputMistake("Only identifier, text and category take a label after a colon; %s does not."
                    .formatted(attribute.word()));
        }
        var label =
                colon < 0 ? String.join("_", names) : word.substring(colon + 1).strip();
        return isLabelled(attribute) ? new Column(attribute, label) : new Column(attribute);
    }

    private static Attribute attribute(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Attribute.values())
                .filter(attribute -> attribute.word().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new InputMistake("'%s' is not an attribute. These are: %s.".formatted(word.strip(), words())));
    }

    private static String words() {
        return Arrays.stream(Attribute.values()).map(Attribute::word).collect(joining(", "));
    }

    private static boolean isLabelled(Attribute attribute) {
        return switch (attribute) {
            case IDENTIFIER, TEXT, CATEGORY -> true;
            default -> false;
        };
    }
}
