package org.joinedup.source;

import java.util.Optional;
import java.util.regex.Pattern;

/// A type of Mosaic, within one of its groups, such as O69.
///
/// @param code the group's capital letter, A to U, and one or two digits
/// @see MosaicGroup
public record MosaicType(String code) {

    private static final Pattern CODE = Pattern.compile("[A-U][0-9]{1,2}");

    /// @throws IllegalArgumentException if it is not a letter, A to U, and one or two digits
    public MosaicType {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a Mosaic type is a letter, A to U, and one or two digits");
        }
    }

    /// @return empty when the text is no such code
    public static Optional<MosaicType> parse(String text) {
        return CODE.matcher(text).matches() ? Optional.of(new MosaicType(text)) : Optional.empty();
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "MosaicType";
    }
}
