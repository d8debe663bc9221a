package org.joinedup.match.feature;

import org.joinedup.match.table.Attribute;

/// How alike two identifiers, phones, e-mails, texts or categories are.
public enum TextLikeness {
    SAME,
    /// A keystroke apart, two for a long identifier.
    NEAR,
    /// Some words, or the part before the @, in common.
    PART,
    DIFFERENT;

    private static final int SHORTEST = 5;
    private static final double NEAR_TEXT = 0.92;
    private static final double PART_OF_WORDS = 0.4;

    /// @param left number of a value
    /// @param right number of a value
    public static TextLikeness of(Others others, int left, int right) {
        if (left == right) {
            return SAME;
        }
        if (others.isChecked()) {
            return DIFFERENT;
        }
        var one = others.values().text(left);
        var other = others.values().text(right);
        return one.compareTo(other) < 0 ? of(others, one, other) : of(others, other, one);
    }

    private static TextLikeness of(Others others, String one, String other) {
        return switch (others.attribute()) {
            case CATEGORY -> Tokens.dice(Tokens.of(one), Tokens.of(other)) >= PART_OF_WORDS ? PART : DIFFERENT;
            case TEXT -> text(one, other);
            case EMAIL -> email(one, other);
            default -> digits(others.attribute(), one, other);
        };
    }

    private static TextLikeness digits(Attribute attribute, String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST) {
            return DIFFERENT;
        }
        if (Edits.isAtMostOne(one, other)) {
            return NEAR;
        }
        return attribute == Attribute.IDENTIFIER && Edits.distance(one, other, 2) <= 2 ? PART : DIFFERENT;
    }

    private static TextLikeness text(String one, String other) {
        if (Jaro.winkler(one, other) >= NEAR_TEXT || Edits.isAtMostOne(one, other)) {
            return NEAR;
        }
        return Tokens.dice(Tokens.of(one), Tokens.of(other)) >= PART_OF_WORDS ? PART : DIFFERENT;
    }

    private static TextLikeness email(String one, String other) {
        if (Edits.isAtMostOne(one, other)) {
            return NEAR;
        }
        var local = one.indexOf('@');
        return local > 0 && other.startsWith(one.substring(0, local + 1)) ? PART : DIFFERENT;
    }
}
