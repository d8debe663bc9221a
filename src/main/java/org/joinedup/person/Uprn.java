package org.joinedup.person;

import java.util.Optional;
import java.util.regex.Pattern;

/// A unique property reference number: 1 to 12 digits, no leading zeros.
///
/// @param digits 1 to 12 ASCII digits, the first not 0
/// @see <a href="https://www.geoplace.co.uk/addresses-streets/location-data/the-uprn">GeoPlace</a>
public record Uprn(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    /// @throws IllegalArgumentException if it is not 1 to 12 digits
    public Uprn {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a UPRN has 1 to 12 digits");
        }
    }

    /// Reads a number as services write it; some fill it up to 12 digits with zeros.
    ///
    /// @return empty when the text holds no such number
    public static Optional<Uprn> parse(String text) {
        var digits = LEADING_ZEROS.matcher(text.strip()).replaceFirst("");
        return DIGITS.matcher(digits).matches() ? Optional.of(new Uprn(digits)) : Optional.empty();
    }
}
