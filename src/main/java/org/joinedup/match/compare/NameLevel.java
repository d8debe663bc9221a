package org.joinedup.match.compare;

/// How given and family names agree, taken together.
enum NameLevel {
    NOT_HELD("name not held by both"),
    BOTH_SAME("same given and family name"),
    GIVEN_ALIAS("given name in another form, same family name"),
    GIVEN_NEAR("given name nearly the same, same family name"),
    FAMILY_NEAR("same given name, family name nearly the same"),
    FAMILY_PART("same given name, family name the same in part or a former one"),
    BOTH_NEAR("given and family name nearly the same"),
    SWAPPED("given and family name swapped"),
    MIDDLE_AS_GIVEN("middle name used as given name, family name alike"),
    INITIAL("given name the same as an initial, family name alike"),
    FAMILY_ALONE("same family name, given name not held by both"),
    GIVEN_ALONE("same given name, family name not held by both"),
    FAMILY_ONLY("family name alike, another given name"),
    GIVEN_ONLY("given name alike, another family name"),
    SOMEWHAT("names somewhat alike"),
    DIFFERENT("other names");

    private final String words;

    NameLevel(String words) {
        this.words = words;
    }

    static String[] words() {
        return java.util.Arrays.stream(values()).map(level -> level.words).toArray(String[]::new);
    }
}
