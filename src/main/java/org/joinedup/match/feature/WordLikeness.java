package org.joinedup.match.feature;

/// How alike two words of names are, the more alike the earlier.
public enum WordLikeness {
    SAME,
    /// Forms of one name: nickname, pet name, other spelling.
    ALIAS,
    /// A misspelling apart.
    NEAR,
    /// One is the other's first letter.
    INITIAL,
    /// Somewhat alike.
    SOMEWHAT,
    DIFFERENT
}
