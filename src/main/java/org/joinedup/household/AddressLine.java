package org.joinedup.household;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An address line in the form in which two spellings of it are equal.
///
/// @param text upper case, letters and digits with single blanks, usual words cut short
record AddressLine(String text) {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]+[A-Z]?\\b|(?<=\\bFLAT )[A-Z]\\b");
    private static final Pattern LONG_WORD = Pattern.compile(
            "\\b(STREET|ROAD|AVENUE|CLOSE|DRIVE|LANE|COURT|CRESCENT|GARDENS|GROVE|PLACE|TERRACE|SQUARE|FLT|APARTMENT|APT)\\b");

    static AddressLine of(String line) {
        var plain = NEITHER_LETTER_NOR_DIGIT
                .matcher(line.toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return new AddressLine(LONG_WORD.matcher(plain).replaceAll(AddressLine::cutShort));
    }

    /// @return the line's numbers in order, such as `3 12` for flat 3 of number 12,
    ///     with the letter of a flat; empty when it has none
    String numbers() {
        return NUMBER.matcher(text).results().map(number -> number.group()).collect(Collectors.joining(" "));
    }

    private static String cutShort(java.util.regex.MatchResult word) {
        return switch (word.group()) {
            case "STREET" -> "ST";
            case "ROAD" -> "RD";
            case "AVENUE" -> "AVE";
            case "CLOSE" -> "CL";
            case "DRIVE" -> "DR";
            case "LANE" -> "LN";
            case "COURT" -> "CT";
            case "CRESCENT" -> "CRES";
            case "GARDENS" -> "GDNS";
            case "GROVE" -> "GR";
            case "PLACE" -> "PL";
            case "TERRACE" -> "TER";
            case "SQUARE" -> "SQ";
            case "FLT", "APARTMENT", "APT" -> "FLAT";
            default -> Matcher.quoteReplacement(word.group());
        };
    }
}
