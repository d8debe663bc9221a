package org.joinedup.match.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joinedup.match.table.Dictionary;

/// Address lines, each once, split into numbers and words.
public final class Lines {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Z0-9]+");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("STREET", "ST"),
            Map.entry("ROAD", "RD"),
            Map.entry("AVENUE", "AVE"),
            Map.entry("AV", "AVE"),
            Map.entry("CLOSE", "CL"),
            Map.entry("DRIVE", "DR"),
            Map.entry("LANE", "LN"),
            Map.entry("COURT", "CT"),
            Map.entry("CRT", "CT"),
            Map.entry("CRESCENT", "CRES"),
            Map.entry("CR", "CRES"),
            Map.entry("GARDENS", "GDNS"),
            Map.entry("GARDEN", "GDNS"),
            Map.entry("GROVE", "GR"),
            Map.entry("GRV", "GR"),
            Map.entry("PLACE", "PL"),
            Map.entry("TERRACE", "TER"),
            Map.entry("TERR", "TER"),
            Map.entry("TCE", "TER"),
            Map.entry("SQUARE", "SQ"),
            Map.entry("CIRCUIT", "CCT"),
            Map.entry("APARTMENT", "FLAT"),
            Map.entry("APT", "FLAT"),
            Map.entry("FLT", "FLAT"),
            Map.entry("UNIT", "FLAT"));
    private static final double NEAR = 0.9;
    private static final double COMMON = 0.6;

    private final Dictionary lines = new Dictionary();
    private final List<String> numbers = new ArrayList<>(List.of(""));
    private final List<Integer> streets = new ArrayList<>(List.of(0));
    private final Dictionary words = new Dictionary();
    private final List<String[]> tokens = new ArrayList<>(List.<String[]>of(new String[0]));

    /// @param written one line in any case
    /// @return the line's number; 0 when there is nothing in it
    int code(String written) {
        var parts = Arrays.stream(NEITHER_LETTER_NOR_DIGIT.split(written.toUpperCase(Locale.ROOT)))
                .filter(part -> !part.isEmpty())
                .map(part -> SHORT.getOrDefault(part, part))
                .toList();
        if (parts.isEmpty()) {
            return 0;
        }
        var code = lines.code(String.join(" ", parts));
        if (code == numbers.size()) {
            numbers.add(joined(parts, true));
            streets.add(street(joined(parts, false)));
        }
        return code;
    }

    private int street(String street) {
        var code = street.isEmpty() ? 0 : words.code(street);
        if (code == tokens.size()) {
            tokens.add(Tokens.of(street));
        }
        return code;
    }

    public String text(int code) {
        return lines.text(code);
    }

    /// @return the line's numbers in order, such as `3 12`; empty when it has none
    public String numbers(int code) {
        return numbers.get(code);
    }

    /// @return the line without its numbers
    public String words(int code) {
        return words.text(streets.get(code));
    }

    public int size() {
        return lines.size();
    }

    /// @return the alike the earlier: same line, same numbers on a street spelt nearly alike, the
    ///     same street with other numbers, other
    LineLikeness likeness(int left, int right, Streets same) {
        if (left == right) {
            return LineLikeness.SAME;
        }
        if (!same.isSame(streets.get(left), streets.get(right))) {
            return LineLikeness.DIFFERENT;
        }
        return isSameNumber(numbers(left), numbers(right)) ? LineLikeness.NEAR : LineLikeness.STREET;
    }

    private static boolean isSameNumber(String left, String right) {
        return left.equals(right)
                || (!left.isEmpty() && !right.isEmpty() && (left.endsWith(" " + right) || right.endsWith(" " + left)));
    }

    /// @param left number of a street
    /// @param right number of a street
    public boolean isSameStreet(int left, int right) {
        return left == right
                || (words.text(left).compareTo(words.text(right)) < 0 ? isNear(left, right) : isNear(right, left));
    }

    private boolean isNear(int left, int right) {
        return Jaro.winkler(words.text(left), words.text(right)) >= NEAR
                || Tokens.dice(tokens.get(left), tokens.get(right)) >= COMMON;
    }

    private static String joined(List<String> parts, boolean number) {
        return parts.stream()
                .filter(part -> Character.isDigit(part.charAt(0)) == number)
                .collect(Collectors.joining(" "));
    }

    /// Tells whether two streets are one; may remember what it told.
    @FunctionalInterface
    public interface Streets {

        /// @param one number of a street
        /// @param other number of a street
        boolean isSame(int one, int other);
    }

    /// How alike two lines are.
    enum LineLikeness {
        SAME,
        NEAR,
        STREET,
        DIFFERENT
    }
}
