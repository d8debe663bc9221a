package org.joinedup.source;

import java.util.Optional;
import java.util.regex.Pattern;

/// A group of Mosaic, Experian's geodemographic classification of households.
///
/// The edition of 2009 has the groups A to O; later ones use letters up to U.
///
/// @param letter one capital letter, A to U
public record MosaicGroup(String letter) {

    private static final Pattern LETTER = Pattern.compile("[A-U]");

    /// @throws IllegalArgumentException if it is not one capital letter, A to U
    public MosaicGroup {
        if (!LETTER.matcher(letter).matches()) {
            throw new IllegalArgumentException("a Mosaic group is a capital letter, A to U");
        }
    }

    /// @return empty when the text is no such letter
    public static Optional<MosaicGroup> parse(String text) {
        return LETTER.matcher(text).matches() ? Optional.of(new MosaicGroup(text)) : Optional.empty();
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "MosaicGroup";
    }
}
