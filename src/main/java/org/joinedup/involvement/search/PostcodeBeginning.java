package org.joinedup.involvement.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The beginning of a postcode as somebody typed it.
///
/// Without the blank `NG83` begins `NG83 1AB` and `NG8 3AB`, so either is meant.
final class PostcodeBeginning {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern PARTED = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{0,2}");

    private PostcodeBeginning() {}

    /// @return what a postcode may begin with, spelt as the Royal Mail does; empty when nothing
    ///     was typed
    static List<String> of(String typed) {
        var spaced = NEITHER_LETTER_NOR_DIGIT
                .matcher(typed.toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        if (spaced.isEmpty() || PARTED.matcher(spaced).matches()) {
            return Stream.of(spaced).filter(beginning -> !beginning.isEmpty()).toList();
        }
        var packed = spaced.replace(" ", "");
        var parted = IntStream.range(1, packed.length())
                .mapToObj(i -> packed.substring(0, i) + " " + packed.substring(i))
                .filter(beginning -> PARTED.matcher(beginning).matches());
        return Stream.concat(Stream.of(packed), parted).toList();
    }
}
