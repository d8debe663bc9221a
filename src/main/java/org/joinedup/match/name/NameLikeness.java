package org.joinedup.match.name;

/// How alike two given names, or two family names, are.
///
/// @see GivenName
/// @see FamilyName
public enum NameLikeness {
    /// The same once written plainly.
    SAME("same %s"),
    /// A short form, pet name or other spelling of the same name.
    OTHER_FORM("%s in another form"),
    /// One is a part of the other: a double-barrelled name, a second given name left out.
    PART("%s the same in part"),
    /// One is the other's former family name.
    FORMER("%s the same as a former one"),
    /// One's given name is the other's middle name.
    MIDDLE("%s the same as a middle name"),
    /// Given and family name have changed places.
    SWAPPED("given name and family name swapped"),
    /// A misspelling apart.
    NEAR("%s nearly the same"),
    /// One is the other's initial.
    INITIAL("%s the same as an initial"),
    /// Neither clearly alike nor clearly different: tells nothing.
    UNCLEAR("%s unclear"),
    /// Clearly different.
    DIFFERENT("different %s"),
    /// Not held by both: tells nothing.
    NOT_HELD("%s not held by both");

    private final String words;

    NameLikeness(String words) {
        this.words = words;
    }

    /// @param attribute such as `given name`
    /// @return for a person reading an explanation, such as `same given name`
    public String words(String attribute) {
        return words.formatted(attribute);
    }

    /// @return whether these are two writings of one name, spelling mistakes aside
    public boolean isSameName() {
        return this == SAME || this == OTHER_FORM || this == PART || this == FORMER;
    }

    /// @return whether this speaks for one person, if weakly
    public boolean isAlike() {
        return ordinal() <= INITIAL.ordinal();
    }
}
