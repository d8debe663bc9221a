package org.joinedup.involvement.search;

import org.joinedup.involvement.search.SearchReason.Likeness;
import org.joinedup.involvement.search.WordComparison.WordLikeness;

/// What a word is in a name, and what it is worth, in bits, that it is the one asked.
///
/// The worth is that of a usual value of its kind: one person in about 500 has a certain surname,
/// one in 130 a certain given name, one in 30 lives in a street of a certain word.
enum NameRole {
    SURNAME("surname", 9),
    GIVEN_NAME("given name", 7),
    FORMER_SURNAME("former surname", 8.5),
    MIDDLE_NAME("middle name", 4),
    STREET("street", 5);

    private static final double A_LETTER = 1.2;
    private static final double FEWEST = 0.5;
    private static final int LONG_ENOUGH = 4;

    private final String words;
    private final double bits;

    NameRole(String words, double bits) {
        this.words = words;
        this.bits = bits;
    }

    /// @param likeness not OTHER
    Likeness likeness(WordLikeness likeness, String asked, String held) {
        return switch (likeness) {
            case SAME -> new Likeness(words + " the same", bits);
            case NICKNAME -> new Likeness(words + " a form of the same name", bits - 1.5);
            case BEGINS -> new Likeness(words + " begins so", beginning(asked, held));
            case SWAPPED_LETTERS -> new Likeness(words + " with two letters swapped", worth(1.5));
            case ONE_LETTER -> new Likeness(words + " one letter different", worth(2));
            case SOUND -> new Likeness(words + " sounds alike", worth(2.5));
            case TWO_LETTERS -> new Likeness(words + " two letters different", worth(4));
            case OTHER -> throw new IllegalArgumentException("other words are not alike");
        };
    }

    private double worth(double less) {
        return Math.max(FEWEST, bits - less);
    }

    /// The longer the beginning, the more; all but one letter as much as one letter different.
    private double beginning(String asked, String held) {
        var byLength = Math.min(bits - 1, FEWEST + A_LETTER * asked.length());
        var isNearlyAll = asked.length() >= LONG_ENOUGH && asked.length() + 1 == held.length();
        return isNearlyAll ? Math.max(byLength, worth(2)) : byLength;
    }
}
