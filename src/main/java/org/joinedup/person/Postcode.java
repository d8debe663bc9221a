package org.joinedup.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A unit postcode, written as the Royal Mail writes it: upper case, one space, `NG8 3AB`.
///
/// Only the shape is checked: whether a postcode is in use is for a lookup to say.
///
/// @param text outward code, a space, inward code
/// @see <a
/// href="https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema">
///     BS 7666 shape</a>
public record Postcode(String text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}");

    /// @throws IllegalArgumentException if the shape is wrong
    public Postcode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not the shape of a postcode");
        }
    }

    /// Reads a postcode in any case and spacing.
    ///
    /// @return empty when the text has not the shape of a postcode
    public static Optional<Postcode> parse(String text) {
        var packed = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (packed.length() < 5 || packed.length() > 7) {
            return Optional.empty();
        }
        var inward = packed.length() - 3;
        var spaced = packed.substring(0, inward) + " " + packed.substring(inward);
        return SHAPE.matcher(spaced).matches() ? Optional.of(new Postcode(spaced)) : Optional.empty();
    }
}
