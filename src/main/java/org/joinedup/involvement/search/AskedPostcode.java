package org.joinedup.involvement.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A postcode or the beginning of one, as it was asked.
///
/// @param text without blanks, lower case
/// @param beginnings what a postcode may begin with, as the Royal Mail spells it
record AskedPostcode(String text, List<String> beginnings) {

    private static final int SHORTEST_WHOLE = 5;
    private static final int INWARD = 3;

    /// @return null when there is no letter or digit in it
    static @Nullable AskedPostcode find(String typed) {
        var beginnings = PostcodeBeginning.of(typed.strip());
        return beginnings.isEmpty()
                ? null
                : new AskedPostcode(beginnings.getFirst().replace(" ", "").toLowerCase(Locale.ROOT), beginnings);
    }

    /// @return whether it may be a whole one
    boolean isWhole() {
        return text.length() >= SHORTEST_WHOLE;
    }

    /// @param held without the blank, lower case
    boolean begins(String held) {
        if (!held.startsWith(text)) {
            return false;
        }
        var upper = held.toUpperCase(Locale.ROOT);
        var inward = upper.length() - INWARD;
        var spelt = upper.substring(0, inward) + " " + upper.substring(inward);
        return beginnings.stream().anyMatch(spelt::startsWith);
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "AskedPostcode";
    }
}
