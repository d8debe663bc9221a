package org.joinedup.involvement.search;

import org.jspecify.annotations.Nullable;

/// How one thing that was asked agrees with what is held of a person.
///
/// @param term what kind of thing was asked
/// @param asked what was asked, in plain form
/// @param agreement how it agrees, in words, without the value held
/// @param standing whether the agreeing value still stands; null when none agrees
/// @param evidence what it is worth in bits, to a hundredth, below 0 when it speaks against
record SearchReason(
        SearchTerm term,
        String asked,
        String agreement,
        @Nullable ValueStanding standing,
        double evidence) {

    /// What a former value is worth less than a current one.
    private static final double FORMER = 0.5;

    private static final double HUNDREDTH = 100.0;

    static SearchReason agreeing(SearchTerm term, String asked, Likeness likeness, boolean current) {
        var bits = Math.round((likeness.bits() - (current ? 0 : FORMER)) * HUNDREDTH) / HUNDREDTH;
        return new SearchReason(term, asked, likeness.words(), ValueStanding.of(current), bits);
    }

    static SearchReason against(SearchTerm term, String asked, Likeness likeness) {
        return new SearchReason(term, asked, likeness.words(), null, likeness.bits());
    }

    /// @return whether what was asked is not what is held, while something is held
    boolean isAgainst() {
        return evidence < 0;
    }

    /// @return how it agrees, with a mark when the value is a former one
    String words() {
        return standing == ValueStanding.FORMER && !agreement.contains("former") ? agreement + " (former)" : agreement;
    }

    /// The kind only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "SearchReason[" + term + "]";
    }

    /// How alike two values are.
    ///
    /// @param words such as `surname sounds alike`
    /// @param bits what it is worth
    record Likeness(String words, double bits) {

        /// @return the one that is worth more
        static Likeness better(@Nullable Likeness one, Likeness other) {
            return one == null || other.bits > one.bits ? other : one;
        }
    }
}
