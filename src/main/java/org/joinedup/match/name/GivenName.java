package org.joinedup.match.name;

import java.util.Collections;
import java.util.List;

/// A given name in the forms that are compared.
///
/// @param text all its words in one piece; empty when not held
/// @param first its first word; empty when not held
/// @param roots the names that the first word is a form of; at least itself
/// @param established whether many bear it or the list of nicknames has it: two established names
///     are two names, however alike they are spelt
public record GivenName(String text, String first, List<String> roots, boolean established) {

    /// Not held.
    public static final GivenName NONE = new GivenName("", "", List.of(), false);

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "GivenName";
    }

    /// @return `SAME`, `OTHER_FORM`, `PART`, `INITIAL`, `NEAR`, `UNCLEAR`, `DIFFERENT` or
    ///     `NOT_HELD`
    public NameLikeness likeness(GivenName other) {
        if (text.isEmpty() || other.text.isEmpty()) {
            return NameLikeness.NOT_HELD;
        }
        if (text.equals(other.text)) {
            return NameLikeness.SAME;
        }
        return isInitial() || other.isInitial() ? initial(other) : words(other);
    }

    /// @return whether one is the feminine form of the other, as Amira is of Amir
    public boolean isFeminineForm(GivenName other) {
        return Spelling.isFeminineForm(first, other.first);
    }

    /// @return whether it and a family name are the same word, a misspelling apart
    public boolean isSpeltLike(FamilyName family) {
        return !text.isEmpty()
                && (text.equals(family.text()) || Spelling.likeness(text, family.text()) == NameLikeness.NEAR);
    }

    private boolean isInitial() {
        return text.length() == 1;
    }

    private NameLikeness initial(GivenName other) {
        return text.charAt(0) == other.text.charAt(0) ? NameLikeness.INITIAL : NameLikeness.DIFFERENT;
    }

    private NameLikeness words(GivenName other) {
        if (first.equals(other.first)) {
            return isOneWord() || other.isOneWord() ? NameLikeness.PART : Spelling.likeness(text, other.text);
        }
        if (!Collections.disjoint(roots, other.roots)) {
            return NameLikeness.OTHER_FORM;
        }
        return established && other.established ? NameLikeness.DIFFERENT : Spelling.likeness(text, other.text);
    }

    private boolean isOneWord() {
        return text.length() == first.length();
    }
}
