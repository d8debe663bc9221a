package org.joinedup.involvement.team;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Content lines of iCalendar (RFC 5545, 3.1), folded at 75 octets of UTF-8.
final class CalendarLines {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /// Adds a line whose value is no text, so it is written as it is.
    ///
    /// @param name with its parameters
    CalendarLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /// Adds a moment in universal time.
    CalendarLines add(String name, Instant moment) {
        return add(name, UTC.format(moment));
    }

    /// Adds a text.
    CalendarLines addText(String name, String value) {
        return add(name, escaped(value));
    }

    /// @param value of a parameter such as `CN`: signs that it can't have are taken out
    /// @return in quotation marks
    static String quoted(String value) {
        return '"' + value.replaceAll("[\"\\p{Cntrl}]", "") + '"';
    }

    /// @return every line, each with its end
    String text() {
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /// Never in the middle of a character, however many octets it has.
    private void fold(String line) {
        var octets = 0;
        for (var i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            var character = Character.toString(line.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }
}
