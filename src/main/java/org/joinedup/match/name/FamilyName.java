package org.joinedup.match.name;

import java.util.Collections;
import java.util.List;

/// A family name in the forms that are compared.
///
/// @param text all its words in one piece, so that O'Brien and O Brien are one; empty when not held
/// @param parts of a double-barrelled name, or the name alone; a particle such as O, Mc or Al is
///     one with the word after it
/// @param sound Soundex code of its last part; empty when not held
public record FamilyName(String text, List<String> parts, String sound) {

    /// Not held.
    public static final FamilyName NONE = new FamilyName("", List.of(), "");

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "FamilyName";
    }

    /// @return `SAME`, `PART`, `NEAR`, `UNCLEAR`, `DIFFERENT` or `NOT_HELD`
    public NameLikeness likeness(FamilyName other) {
        if (text.isEmpty() || other.text.isEmpty()) {
            return NameLikeness.NOT_HELD;
        }
        if (text.equals(other.text)) {
            return NameLikeness.SAME;
        }
        return Collections.disjoint(parts, other.parts) ? Spelling.likeness(text, other.text) : NameLikeness.PART;
    }
}
